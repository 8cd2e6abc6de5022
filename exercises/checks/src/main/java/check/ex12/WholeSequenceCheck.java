package check.ex12;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.WholeSequence;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 12.4: each reader where it has read everything. */
public final class WholeSequenceCheck extends TaskCheck<WholeSequence> {
    private static final WholeSequence RIGHT = at((T, L) -> L - 1, (T, L) -> 0);

    /** For the exercise, and for JUnit. */
    public WholeSequenceCheck() {
        super("12.4", "mend an answer to a whole sequence", WholeSequence.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 7), draw.size(3, 4), draw.size(2, 4)));

        mistake(
                "as-found",
                "This is the run as you found it: for a short sequence it takes padding, and for a long one the"
                        + " reader from the end has seen a single step there.",
                at((T, L) -> T - 1, (T, L) -> T - 1));
        mistake(
                "backward-at-last",
                "Forward is right. At L − 1 the reader from the end has seen a single step: where does it finish?",
                at((T, L) -> L - 1, (T, L) -> L - 1));
        mistake(
                "forward-in-padding",
                "The reader from the end is right. Forward is taken at T−1, where a short sequence is padding.",
                at((T, L) -> T - 1, (T, L) -> 0));
        mistake(
                "backward-in-padding",
                "Forward is right. The reader from the end is taken at T−1, where a short sequence is padding.",
                at((T, L) -> L - 1, (T, L) -> T - 1));
        mistake(
                "first-steps",
                "Forward is taken at step 0, where it has seen a single step: it has read everything at L − 1.",
                at((T, L) -> 0, (T, L) -> 0));
        mistake(
                "exchanged",
                "The readers are swapped: forward has read everything at L − 1, backward at 0.",
                at((T, L) -> 0, (T, L) -> L - 1));
        mistake("backward-first", "The reader from the end comes first: forward must come first.", (f, b, lengths) -> {
            int H = (int) f.size(2);
            INDArray y = RIGHT.answer(f, b, lengths);
            INDArray swapped = Nd4j.zerosLike(y);
            for (int h = 0; h < 2 * H; h++) {
                swapped.putColumn(h, y.getColumn((h + H) % (2 * H)));
            }
            return swapped;
        });
        mistake(
                "forward-at-l",
                "The reader from the end is right. Forward is taken at L, one step too late: its last real step is L − 1.",
                at((T, L) -> Math.min(T - 1, L), (T, L) -> 0));
        mistake(
                "backward-at-l",
                "Forward is right. The reader from the end is taken at L: where does it finish?",
                at((T, L) -> L - 1, (T, L) -> Math.min(T - 1, L)));
        mistake(
                "forward-before-last",
                "The reader from the end is right. Forward is taken one step too early: its last real step is L − 1.",
                at((T, L) -> Math.max(0, L - 2), (T, L) -> 0));
        mistake(
                "backward-at-1",
                "Forward is right. The reader from the end is taken at step 1: it finishes one step later, at 0.",
                at((T, L) -> L - 1, (T, L) -> 1));
        mistake(
                "forward-twice",
                "Both halves come from forward: the second is the reader from the end, backward.",
                (f, b, lengths) -> RIGHT.answer(f, f, lengths));
        mistake(
                "backward-twice",
                "Both halves come from backward: the first is the reader from the start, forward.",
                (f, b, lengths) -> RIGHT.answer(b, b, lengths));
        mistake(
                "first-length",
                "You use the first sequence's length for all: sequence n has lengths[n].",
                (f, b, lengths) -> RIGHT.answer(f, b, filled(lengths[0], lengths.length)));
        mistake(
                "summed",
                "You add the two outputs: they belong side by side, [N, 2H].",
                (f, b, lengths) -> halves(f, b, lengths, true));
        mistake(
                "forward-alone",
                "Your answer contains only forward: both readers belong side by side, [N, 2H].",
                (f, b, lengths) -> halves(f, b, lengths, false));
        mistake(
                "forward-beyond",
                "The reader from the end is right. Forward is taken at L, one step too late: its last real step is L − 1.",
                at((T, L) -> L, (T, L) -> 0));

        check(0, "two sequences by hand", WholeSequenceCheck::equalsHandExample);
        obeys(2, "random outputs of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<WholeSequence> trial) {
        INDArray forward = Nd4j.createFromArray(new float[][][] {{{1}, {1}}, {{2}, {2}}, {{3}, {0}}});
        INDArray backward = Nd4j.createFromArray(new float[][][] {{{30}, {20}}, {{20}, {10}}, {{10}, {0}}});
        INDArray expected = Nd4j.createFromArray(new float[][] {{3, 30}, {2, 20}});
        trial.gives(
                expected,
                new Call<>("T=3, H=1, lengths [3, 2]", answer -> answer.answer(forward, backward, new int[] {3, 2})));
    }

    private static int[] filled(int length, int count) {
        int[] lengths = new int[count];
        Arrays.fill(lengths, length);
        return lengths;
    }

    /** [N,H]: the outputs of forward, with or without those of the reader from the end added. */
    private static INDArray halves(INDArray forward, INDArray backward, int[] lengths, boolean isSum) {
        INDArray both = RIGHT.answer(forward, backward, lengths);
        long H = forward.size(2);
        INDArray there = both.get(NDArrayIndex.all(), NDArrayIndex.interval(0, H));
        return isSum ? there.add(both.get(NDArrayIndex.all(), NDArrayIndex.interval(H, 2 * H))) : there;
    }

    private static WholeSequence at(IntBinaryOperator there, IntBinaryOperator back) {
        return (forward, backward, lengths) -> {
            int T = (int) forward.size(0);
            int H = (int) forward.size(2);
            INDArray answer = Nd4j.create(lengths.length, 2L * H);
            for (int n = 0; n < lengths.length; n++) {
                answer.putRow(
                        n,
                        Nd4j.concat(
                                1,
                                forward.slice(there.applyAsInt(T, lengths[n])).getRow(n, true),
                                backward.slice(back.applyAsInt(T, lengths[n])).getRow(n, true)));
            }
            return answer;
        };
    }

    private static Call<WholeSequence> call(Draw draw, int T, int N, int H) {
        int[] lengths = Lengths.draw(draw, T, N);
        INDArray forward = draw.normal(T, N, H); // in the padding too, so that two wrong steps can be told apart
        INDArray backward = draw.normal(T, N, H);
        return new Call<>(
                "T=" + T + ", H=" + H + ", lengths " + Arrays.toString(lengths),
                answer -> answer.answer(forward, backward, lengths.clone()));
    }
}
