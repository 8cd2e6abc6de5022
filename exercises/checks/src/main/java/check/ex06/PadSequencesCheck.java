package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.PadSequences;
import contract.PaddedBatch;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 6.1: ids and mask, time first, padded at the end. */
public final class PadSequencesCheck extends TaskCheck<PadSequences> {
    private static final PadSequences RIGHT = sequences -> padded(sequences, longest(sequences), length -> 0);

    /** For the exercise, and for JUnit. */
    public PadSequencesCheck() {
        super("6.1", "padding", PadSequences.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 5), draw.size(4, 6)));

        mistake(
                "padding-before",
                "The padding comes before the sequences: it belongs after them.",
                sequences -> padded(sequences, longest(sequences), length -> longest(sequences) - length));
        mistake(
                "batch-first",
                "The batch comes first: the ids are [T][N] and the mask is [T,N], one row per step.",
                sequences -> {
                    PaddedBatch right = RIGHT.pad(sequences);
                    return new PaddedBatch(
                            turned(right.ids()), right.mask().transpose().dup());
                });
        mistake(
                "mask-from-ids",
                "You make the mask from the ids, so a real 0 counts as padding: make it from the lengths.",
                sequences -> {
                    int[][] ids = RIGHT.pad(sequences).ids();
                    INDArray mask = Nd4j.zeros(ids.length, sequences.length);
                    for (int t = 0; t < ids.length; t++) {
                        for (int n = 0; n < sequences.length; n++) {
                            mask.putScalar(t, n, ids[t][n] == 0 ? 0 : 1);
                        }
                    }
                    return new PaddedBatch(ids, mask);
                });
        mistake(
                "mask-inverted",
                "The mask is the wrong way round: 1 is for what is real, 0 for padding.",
                sequences -> {
                    PaddedBatch right = RIGHT.pad(sequences);
                    return new PaddedBatch(right.ids(), right.mask().rsub(1));
                });
        mistake(
                "first-length",
                "Your T is the length of the first sequence: it must be that of the longest.",
                sequences -> padded(sequences, sequences[0].length, length -> 0));
        mistake(
                "cut-to-shortest",
                "Your T is the length of the shortest sequence, which cuts off the others: it must be that of the longest.",
                sequences -> padded(
                        sequences,
                        Arrays.stream(sequences)
                                .mapToInt(one -> one.length)
                                .min()
                                .orElse(0),
                        length -> 0));
        mistake("mask-of-ones", "Every place of the mask is 1: it must be 0 where a sequence has ended.", sequences -> {
            PaddedBatch right = RIGHT.pad(sequences);
            return new PaddedBatch(right.ids(), Nd4j.onesLike(right.mask()));
        });
        mistake(
                "first-length-too-short",
                "An index is too large: T is the length of the longest sequence, and sequence n has"
                        + " sequences[n].length steps, no more.",
                sequences -> filled(sequences, sequences[0].length));
        mistake(
                "shortest-length",
                "Your T is the length of the shortest sequence: it must be that of the longest.",
                sequences -> filled(
                        sequences,
                        Arrays.stream(sequences)
                                .mapToInt(one -> one.length)
                                .min()
                                .orElse(0)));
        mistake(
                "index",
                "Your T is one less than the length of the longest sequence: its last step needs a row too.",
                sequences -> filled(sequences, longest(sequences) - 1));
        mistake(
                "extra-row",
                "There is one row too many: T is the length of the longest sequence.",
                sequences -> filled(sequences, longest(sequences) + 1));
        mistake(
                "mask-turned",
                "The mask is [N,T]: like the ids, it must have one row per step, [T,N].",
                sequences -> new PaddedBatch(
                        RIGHT.pad(sequences).ids(),
                        RIGHT.pad(sequences).mask().transpose().dup()));
        mistake(
                "ids-turned",
                "The ids are [N][T]: like the mask, they must have one row per step, [T][N].",
                sequences -> new PaddedBatch(
                        turned(RIGHT.pad(sequences).ids()), RIGHT.pad(sequences).mask()));
        mistake(
                "mask-empty",
                "The mask is empty: it must be 1 where a sequence has a step.",
                sequences -> new PaddedBatch(
                        RIGHT.pad(sequences).ids(),
                        Nd4j.zerosLike(RIGHT.pad(sequences).mask())));
        mistake(
                "mask-too-short",
                "The mask ends one step too early: it must be 1 up to a sequence's last step.",
                sequences -> {
                    PaddedBatch right = RIGHT.pad(sequences);
                    INDArray mask = right.mask().dup();
                    for (int n = 0; n < sequences.length; n++) {
                        mask.putScalar(sequences[n].length - 1, n, 0);
                    }
                    return new PaddedBatch(right.ids(), mask);
                });

        Law<PadSequences> one = law(draw -> call(draw, 1, draw.size(2, 4)));

        check(0, "two sequences worked by hand", PadSequencesCheck::equalsHandArithmetic);
        obeys(1.5, "random sequences of several lengths");
        obeys(1, "one sequence alone: no padding", one);
        leavesArgumentsAlone(0.5);
    }

    private static void equalsHandArithmetic(Trial<PadSequences> trial) {
        PaddedBatch expected = new PaddedBatch(
                new int[][] {{5, 7}, {0, 0}, {3, 0}}, Nd4j.createFromArray(new float[][] {{1, 1}, {1, 0}, {1, 0}}));
        trial.gives(expected, new Call<>("lengths [3, 1]", answer -> answer.pad(new int[][] {{5, 0, 3}, {7}})));
    }

    private static int longest(int[][] sequences) {
        return Arrays.stream(sequences).mapToInt(one -> one.length).max().orElse(0);
    }

    private static PaddedBatch padded(int[][] sequences, int steps, IntUnaryOperator from) {
        int[][] ids = new int[steps][sequences.length];
        INDArray mask = Nd4j.zeros(steps, sequences.length);
        for (int n = 0; n < sequences.length; n++) {
            int length = Math.min(steps, sequences[n].length);
            for (int t = 0; t < length; t++) {
                ids[from.applyAsInt(length) + t][n] = sequences[n][t];
                mask.putScalar(from.applyAsInt(length) + t, n, 1);
            }
        }
        return new PaddedBatch(ids, mask);
    }

    /** Pads to the given number of steps, whether it is enough or not. */
    private static PaddedBatch filled(int[][] sequences, int steps) {
        int[][] ids = new int[steps][sequences.length];
        INDArray mask = Nd4j.zeros(steps, sequences.length);
        for (int n = 0; n < sequences.length; n++) {
            for (int t = 0; t < sequences[n].length; t++) {
                ids[t][n] = sequences[n][t];
                mask.putScalar(t, n, 1);
            }
        }
        return new PaddedBatch(ids, mask);
    }

    private static int[][] turned(int[][] ids) {
        int[][] turned = new int[ids[0].length][ids.length];
        for (int t = 0; t < ids.length; t++) {
            for (int n = 0; n < ids[t].length; n++) {
                turned[n][t] = ids[t][n];
            }
        }
        return turned;
    }

    /** The second sequence is the longest, the last the shortest, and every sequence has a real 0. */
    private static Call<PadSequences> call(Draw draw, int N, int T) {
        int[][] sequences = new int[N][];
        for (int n = 0; n < N; n++) {
            int length = n == 1 ? T : n == N - 1 ? 1 : draw.size(2, T - 1);
            sequences[n] = new int[N == 1 ? T : length];
            for (int t = 0; t < sequences[n].length; t++) {
                sequences[n][t] = t == 0 ? 0 : draw.size(1, 9);
            }
        }
        String sizes = "lengths "
                + Arrays.toString(
                        Arrays.stream(sequences).mapToInt(one -> one.length).toArray());
        return new Call<>(sizes, answer -> answer.pad(sequences));
    }
}
