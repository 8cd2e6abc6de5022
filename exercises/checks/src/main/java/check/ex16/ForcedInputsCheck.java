package check.ex16;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ForcedInputs;
import java.util.Arrays;

/** Task 16.1: the targets, one step late. */
public final class ForcedInputsCheck extends TaskCheck<ForcedInputs> {
    private static final ForcedInputs RIGHT = (targets, end, padding) -> {
        int[][] reads = new int[longest(targets)][targets.length];
        for (int t = 0; t < reads.length; t++) {
            for (int n = 0; n < targets.length; n++) {
                reads[t][n] = t == 0 ? end : t < targets[n].length ? targets[n][t - 1] : padding;
            }
        }
        return reads;
    };

    /** For the exercise, and for JUnit. */
    public ForcedInputsCheck() {
        super("16.1", "what a decoder reads", ForcedInputs.class);
        right(RIGHT);
        calls(ForcedInputsCheck::drawn);

        mistake(
                "not-shifted",
                "At each step the decoder reads the token that it must write: it learns to copy, and nothing else.",
                (targets, end, padding) -> padded(targets, padding));
        mistake(
                "shifted-left",
                "You shift the other way: at step t the decoder knows what was right at step t − 1, not at t + 1.",
                (targets, end, padding) -> {
                    int[][] all = padded(targets, padding);
                    int[][] reads = new int[all.length][];
                    for (int t = 0; t < all.length; t++) {
                        reads[t] = t + 1 < all.length ? all[t + 1] : filled(padding, targets.length);
                    }
                    return reads;
                });
        mistake(
                "opens-with-padding",
                "Your first step is padding: which token opens a text?",
                (targets, end, padding) -> {
                    int[][] reads = RIGHT.inputs(targets, end, padding);
                    Arrays.fill(reads[0], padding);
                    return reads;
                });
        mistake(
                "end-is-read",
                "There is a step too many: after the token that ends a text nothing is written, so nobody reads it.",
                (targets, end, padding) -> {
                    int[][] reads = Arrays.copyOf(shiftedWhole(targets, end, padding), longest(targets) + 1);
                    reads[longest(targets)] = filled(padding, targets.length);
                    for (int n = 0; n < targets.length; n++) {
                        reads[targets[n].length][n] = end;
                    }
                    return reads;
                });
        mistake(
                "end-in-padding",
                "In a shorter text you let the decoder read its end: it has written its last token by then, so padding"
                        + " stands there.",
                ForcedInputsCheck::shiftedWhole);
        mistake(
                "batch-first",
                "Your rows are texts: the decoder wants time first, [T][N].",
                (targets, end, padding) -> transposed(RIGHT.inputs(targets, end, padding)));
        mistake(
                "first-length",
                "You take the number of steps from the first text: the longest one decides.",
                (targets, end, padding) -> Arrays.copyOf(RIGHT.inputs(targets, end, padding), targets[0].length));
        mistake(
                "own-rows",
                "The texts have left their columns: text n belongs in column n at every step.",
                (targets, end, padding) -> {
                    int[][] reads = RIGHT.inputs(targets, end, padding);
                    Arrays.stream(reads).forEach(ForcedInputsCheck::reverse);
                    return reads;
                });

        Law<ForcedInputs> single = law(draw -> call(new int[][] {{draw.size(1, 9), 12}, {12}}, 12, 0));

        check(0, "two texts by hand", ForcedInputsCheck::equalsHandExample);
        obeys(2, "random batches");
        obeys(1, "a text of one token, and an empty one", single);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<ForcedInputs> trial) {
        trial.gives(new int[][] {{9, 9}, {3, 5}, {1, 0}}, call(new int[][] {{3, 1, 9}, {5, 9}}, 9, 0));
    }

    private static int longest(int[]... targets) {
        return Arrays.stream(targets).mapToInt(text -> text.length).max().orElse(0);
    }

    private static int[] filled(int token, int count) {
        int[] row = new int[count];
        Arrays.fill(row, token);
        return row;
    }

    /** The targets themselves, time first. */
    private static int[][] padded(int[][] targets, int padding) {
        int[][] all = new int[longest(targets)][targets.length];
        for (int t = 0; t < all.length; t++) {
            for (int n = 0; n < targets.length; n++) {
                all[t][n] = t < targets[n].length ? targets[n][t] : padding;
            }
        }
        return all;
    }

    /** Padded first and shifted then, so that the end of a shorter text is read. */
    private static int[][] shiftedWhole(int[][] targets, int end, int padding) {
        int[][] all = padded(targets, padding);
        int[][] reads = new int[all.length][];
        for (int t = 0; t < all.length; t++) {
            reads[t] = t == 0 ? filled(end, targets.length) : all[t - 1];
        }
        return reads;
    }

    private static int[][] transposed(int[]... rows) {
        int[][] columns = new int[rows[0].length][rows.length];
        for (int t = 0; t < rows.length; t++) {
            for (int n = 0; n < rows[0].length; n++) {
                columns[n][t] = rows[t][n];
            }
        }
        return columns;
    }

    private static void reverse(int... row) {
        int[] before = row.clone();
        for (int n = 0; n < row.length; n++) {
            row[n] = before[row.length - 1 - n];
        }
    }

    /** The first text is neither the longest nor the shortest, and no two tokens in a row are equal. */
    private static Call<ForcedInputs> drawn(Draw draw) {
        int end = draw.size(20, 29);
        int padding = draw.size(10, 19);
        int shortest = draw.size(3, 4);
        int[] lengths = {shortest + 1, shortest + 3, shortest, shortest + 2};
        int[][] targets = new int[lengths.length][];
        for (int n = 0; n < lengths.length; n++) {
            targets[n] = new int[lengths[n]];
            int token = draw.size(0, 9);
            for (int t = 0; t + 1 < lengths[n]; t++) {
                targets[n][t] = token;
                token = (token + draw.size(1, 9)) % 10;
            }
            targets[n][lengths[n] - 1] = end;
        }
        return call(targets, end, padding);
    }

    private static Call<ForcedInputs> call(int[][] targets, int end, int padding) {
        return new Call<>(
                "targets " + Arrays.deepToString(targets) + ", end " + end + ", padding " + padding,
                answer -> answer.inputs(targets, end, padding));
    }
}
