package check.ex12;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ReversedSequences;
import java.util.function.IntBinaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 12.1: each sequence reversed within its own length. */
public final class ReversedSequencesCheck extends TaskCheck<ReversedSequences> {
    private static final ReversedSequences RIGHT = from((t, L) -> t < L ? L - 1 - t : t);

    /** For the exercise, and for JUnit. */
    public ReversedSequencesCheck() {
        super("12.1", "a padded batch reversed", ReversedSequences.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 7), draw.size(2, 4), draw.size(1, 3)));

        mistake(
                "with-padding",
                "You reversed the padding as well: it now comes before the short sequences.",
                (x, lengths) -> turned(x));
        mistake("identity", "You reversed nothing.", (x, lengths) -> x.dup());
        mistake(
                "off-by-one",
                "Off by one: step 0 takes step L, the first of the padding: the last real step is L − 1.",
                from((t, L) -> t <= L ? L - t : t));
        mistake(
                "zero-padding",
                "You set the padding to 0: leave it as it was.",
                (x, lengths) -> Lengths.withoutPadding(RIGHT.reverse(x, lengths), lengths));
        mistake(
                "first-length",
                "You reversed every sequence by the length of the first: each has its own.",
                (x, lengths) ->
                        from((t, L) -> t < lengths[0] ? lengths[0] - 1 - t : t).reverse(x, lengths));
        mistake(
                "last-step-everywhere",
                "Every step of a short sequence takes the last real step: count down from there.",
                from((t, L) -> t < L ? L - 1 : t));
        mistake("batch-turned", "You swapped the sequences: reverse only time.", (x, lengths) -> {
            INDArray y = x.dup();
            for (int n = 0; n < x.size(1); n++) {
                for (int t = 0; t < x.size(0); t++) {
                    y.slice(t).getRow(n).assign(x.slice(t).getRow(x.size(1) - 1 - n));
                }
            }
            return y;
        });
        mistake(
                "turned-by-t",
                "You count from the end of the batch: count from each sequence's own end, L − 1 − t.",
                (x, lengths) ->
                        from((t, L) -> t < L ? (int) x.size(0) - 1 - t : t).reverse(x, lengths));
        mistake(
                "overwritten",
                "The first half is reversed, the second is not: is a step overwritten before it has been read, or is the loop too short?",
                from((t, L) -> t < L ? Math.max(t, L - 1 - t) : t));
        mistake(
                "one-step-early",
                "Off by one: step 0 takes step L − 2: the last real step is L − 1.",
                from((t, L) -> t < L ? Math.max(0, L - 2 - t) : t));

        Law<ReversedSequences> oneStep = law(draw -> {
            INDArray x = draw.normal(3, 1, 2);
            return new Call<>("T=3, N=1, D=2, length 1", answer -> answer.reverse(x, new int[] {1}));
        });

        check(0, "three and two steps reversed by hand", ReversedSequencesCheck::equalsHandExample);
        obeys(2, "random batches of several sizes");
        obeys(1, "a sequence of one step", oneStep);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<ReversedSequences> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{1}, {7}}, {{2}, {8}}, {{3}, {0}}});
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{3}, {8}}, {{2}, {7}}, {{1}, {0}}});
        trial.gives(
                expected, new Call<>("T=3, N=2, D=1, lengths [3, 2]", answer -> answer.reverse(x, new int[] {3, 2})));
    }

    /** The answer in which step t of a sequence of length L comes from another step. */
    private static ReversedSequences from(IntBinaryOperator step) {
        return (x, lengths) -> {
            int T = (int) x.size(0);
            INDArray y = x.dup();
            for (int n = 0; n < lengths.length; n++) {
                for (int t = 0; t < T; t++) {
                    int source = Math.min(T - 1, step.applyAsInt(t, lengths[n]));
                    y.slice(t).getRow(n).assign(x.slice(source).getRow(n));
                }
            }
            return y;
        };
    }

    private static INDArray turned(INDArray x) {
        int T = (int) x.size(0);
        return from((t, L) -> T - 1 - t).reverse(x, new int[(int) x.size(1)]);
    }

    private static Call<ReversedSequences> call(Draw draw, int T, int N, int D) {
        INDArray x = draw.normal(T, N, D);
        int[] lengths = Lengths.draw(draw, T, N);
        return new Call<>(
                "T=" + T + ", N=" + N + ", D=" + D + ", lengths " + java.util.Arrays.toString(lengths),
                answer -> answer.reverse(x.dup(), lengths.clone()));
    }
}
