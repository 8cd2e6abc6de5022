package check.ex16;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.WritingMarks;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 16.2: the share of whole texts, and of places. */
public final class WritingMarksCheck extends TaskCheck<WritingMarks> {
    private static final WritingMarks RIGHT =
            (written, right) -> new double[] {exact(written, right), sum(written, right) / (double) tokens(right)};

    /** For the exercise, and for JUnit. */
    public WritingMarksCheck() {
        super("16.2", "two marks", WritingMarks.class);
        right(RIGHT);
        calls(draw -> call(draw, true));

        mistake(
                "too-long-ignored",
                "You do not count the tokens that were written too many: each is a wrong place.",
                (written, right) -> new double[] {
                    exact(written, right), compared(written, right, false, true) / (double) tokens(right)
                });
        mistake(
                "missing-ignored",
                "You do not count the tokens that are missing: each is a wrong place.",
                (written, right) -> new double[] {
                    exact(written, right), compared(written, right, true, false) / (double) tokens(right)
                });
        mistake(
                "common-places",
                "You compare only the places that both texts have: what about those that are missing, or too many?",
                (written, right) -> new double[] {
                    exact(written, right), compared(written, right, false, false) / (double) tokens(right)
                });
        mistake(
                "mean-of-texts",
                "You take a mean over the texts' own errors, so a short text counts as much as a long one: add up first,"
                        + " then divide.",
                (written, right) -> new double[] {
                    exact(written, right),
                    IntStream.range(0, right.length)
                            .mapToDouble(n -> wrong(written[n], right[n]) / (double) right[n].length)
                            .average()
                            .orElse(0)
                });
        mistake(
                "by-written",
                "You divide by the tokens that were written: whoever writes nothing would have no error at all.",
                (written, right) ->
                        new double[] {exact(written, right), sum(written, right) / (double) tokens(written)});
        mistake(
                "by-texts",
                "You divide the wrong places by the number of texts: divide by the tokens that should be there.",
                (written, right) -> new double[] {exact(written, right), sum(written, right) / (double) right.length});
        mistake(
                "prefix-is-exact",
                "You call a text exact if it begins right: it must also end where it should.",
                (written, right) -> new double[] {
                    IntStream.range(0, right.length)
                                    .filter(n -> compared(written[n], right[n], false, false) == 0)
                                    .count()
                            / (double) right.length,
                    sum(written, right) / (double) tokens(right)
                });
        mistake(
                "right-places",
                "Your second number is the share that is right: the share of wrong places is asked.",
                (written, right) ->
                        new double[] {exact(written, right), 1 - sum(written, right) / (double) tokens(right)});
        mistake(
                "not-exact",
                "Your first number is the share of texts with a slip: the share without one is asked.",
                (written, right) ->
                        new double[] {1 - exact(written, right), sum(written, right) / (double) tokens(right)});
        mistake("other-order", "Your two numbers have changed places: exact comes first.", (written, right) -> {
            double[] marks = RIGHT.of(written, right);
            return new double[] {marks[1], marks[0]};
        });

        Law<WritingMarks> silent = law(draw -> call(draw, false));

        check(0, "three texts by hand", WritingMarksCheck::equalsHandExample);
        obeys(3, "random texts, some too short and some too long");
        obeys(1, "a network that writes nothing", silent);
    }

    private static void equalsHandExample(Trial<WritingMarks> trial) {
        int[][] written = {{2, 5}, {1, 7, 7}, {4}};
        int[][] right = {{2, 5}, {1, 7}, {4, 4, 8}};
        trial.gives(new double[] {1 / 3.0, 3 / 7.0}, call(written, right));
    }

    private static double exact(int[][] written, int[][] right) {
        return IntStream.range(0, right.length)
                        .filter(n -> Arrays.equals(written[n], right[n]))
                        .count()
                / (double) right.length;
    }

    private static int tokens(int[]... texts) {
        return Arrays.stream(texts).mapToInt(text -> text.length).sum();
    }

    private static int sum(int[][] written, int[][] right) {
        return compared(written, right, true, true);
    }

    private static int compared(int[][] written, int[][] right, boolean tooMany, boolean missing) {
        return IntStream.range(0, right.length)
                .map(n -> compared(written[n], right[n], tooMany, missing))
                .sum();
    }

    private static int wrong(int[] written, int... right) {
        return compared(written, right, true, true);
    }

    private static int compared(int[] written, int[] right, boolean tooMany, boolean missing) {
        int both = Math.min(written.length, right.length);
        int different = (int)
                IntStream.range(0, both).filter(t -> written[t] != right[t]).count();
        return different + (tooMany ? written.length - both : 0) + (missing ? right.length - both : 0);
    }

    /** Texts that are right, have one wrong token, lack their last ones, or go on too long. */
    private static Call<WritingMarks> call(Draw draw, boolean speaks) {
        int N = draw.size(7, 9);
        int[][] right = new int[N][];
        int[][] written = new int[N][];
        for (int n = 0; n < N; n++) {
            right[n] = IntStream.generate(() -> draw.size(0, 9))
                    .limit(draw.size(2, 6) + n % 3)
                    .toArray();
            written[n] = speaks ? marred(right[n], n, draw) : new int[0];
        }
        return call(written, right);
    }

    private static int[] marred(int[] right, int n, Draw draw) {
        int[] text = right.clone();
        switch (n % 4) {
            case 1 -> text[draw.size(0, text.length - 1)] += 10;
            case 2 -> text = Arrays.copyOf(text, text.length - draw.size(1, 2));
            case 3 -> text = Arrays.copyOf(text, text.length + draw.size(1, 3));
            default -> {}
        }
        return text;
    }

    private static Call<WritingMarks> call(int[][] written, int[][] right) {
        return new Call<>(
                "written " + Arrays.deepToString(written) + ", right " + Arrays.deepToString(right),
                answer -> answer.of(written, right));
    }
}
