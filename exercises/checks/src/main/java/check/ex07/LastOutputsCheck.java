package check.ex07;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LastOutputs;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 7.4: each sequence is answered at its own last step. */
public final class LastOutputsCheck extends TaskCheck<LastOutputs> {
    private static final LastOutputs RIGHT = at((outputs, length) -> length - 1);

    /** For the exercise, and for JUnit. */
    public LastOutputsCheck() {
        super("7.4", "many to one", LastOutputs.class);
        right(RIGHT);
        calls(draw -> {
            int T = draw.size(5, 7);
            return call(draw, T, 3, T, 2);
        });

        mistake(
                "batch-end",
                "You read every sequence at the batch's last step: short ones have ended before.",
                at((outputs, length) -> (int) outputs.size(0) - 1));
        mistake(
                "first-step",
                "You read every sequence at its first step: the answer comes at its last.",
                at((outputs, length) -> 0));
        mistake(
                "too-late",
                "You read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.",
                at((outputs, length) -> Math.min(length, (int) outputs.size(0) - 1)));
        mistake(
                "too-early",
                "You read one step too early: a sequence of L steps ends at step L − 1.",
                at((outputs, length) -> Math.max(length - 2, 0)));
        mistake(
                "mean",
                "This is the mean over all steps, with the padding: take each sequence's last output.",
                (outputs, lengths) -> outputs.mean(0));
        mistake(
                "own-mean",
                "This is the mean over each sequence's steps: take only its last output.",
                (outputs, lengths) -> {
                    INDArray means = Nd4j.zeros(outputs.size(1), outputs.size(2));
                    for (int n = 0; n < lengths.length; n++) {
                        for (int t = 0; t < lengths[n]; t++) {
                            means.getRow(n).addi(outputs.slice(t).getRow(n).div(lengths[n]));
                        }
                    }
                    return means;
                });
        mistake(
                "one-length",
                "You read all sequences where the first one ends: each has its own length.",
                (outputs, lengths) -> outputs.slice(lengths[0] - 1).dup());
        mistake(
                "out-of-range",
                "You read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.",
                at((outputs, length) -> length));
        mistake(
                "too-late-number-by-number",
                "You read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.",
                (outputs, lengths) -> number(outputs, lengths, 0));
        mistake(
                "sequence-for-step",
                "There is no such row: outputs.slice(t) is step t, [N,H], whose row n belongs to sequence n, and a"
                        + " sequence's last step is lengths[n] − 1.",
                (outputs, lengths) -> {
                    INDArray last = Nd4j.create(outputs.size(1), outputs.size(2));
                    for (int n = 0; n < lengths.length; n++) {
                        last.putRow(n, outputs.slice(n).getRow(lengths[n] - 1));
                    }
                    return last;
                });
        mistake(
                "own-sum",
                "This is the sum over each sequence's steps: take only its last output.",
                (outputs, lengths) -> {
                    INDArray sums = Nd4j.zeros(outputs.size(1), outputs.size(2));
                    for (int n = 0; n < lengths.length; n++) {
                        for (int t = 0; t < lengths[n]; t++) {
                            sums.getRow(n).addi(outputs.slice(t).getRow(n));
                        }
                    }
                    return sums;
                });
        mistake(
                "from-the-end",
                "You read L steps before the batch's end: a sequence of L steps begins at step 0 and ends at step L − 1.",
                at((outputs, length) -> (int) outputs.size(0) - length));
        mistake(
                "largest",
                "This is each unit's largest output over all steps: take each sequence's last output.",
                (outputs, lengths) -> outputs.max(0));

        Law<LastOutputs> one = law(draw -> call(draw, 1, 1));

        check(0, "the example worked by hand", LastOutputsCheck::equalsHandArithmetic);
        check(2, "random batches of several lengths", trial -> {
            trial.obeys(law());
            trial.obeys(one);
        });
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LastOutputs> trial) {
        INDArray outputs = Nd4j.createFromArray(new float[][][] {{{1}, {4}}, {{2}, {9}}, {{3}, {9}}});
        trial.gives(
                Nd4j.createFromArray(new float[][] {{3}, {4}}),
                new Call<>("T=3, N=2, H=1, lengths [3, 1]", answer -> answer.last(outputs, new int[] {3, 1})));
    }

    private interface Place {
        int of(INDArray outputs, int length);
    }

    private static LastOutputs at(Place place) {
        return (outputs, lengths) -> {
            INDArray last = Nd4j.create(outputs.size(1), outputs.size(2));
            for (int n = 0; n < lengths.length; n++) {
                last.putRow(n, outputs.slice(place.of(outputs, lengths[n])).getRow(n));
            }
            return last;
        };
    }

    /** Number by number, with exceptions in other words. */
    private static INDArray number(INDArray outputs, int[] lengths, int before) {
        INDArray last = Nd4j.create(outputs.size(1), outputs.size(2));
        for (int n = 0; n < lengths.length; n++) {
            for (int h = 0; h < outputs.size(2); h++) {
                last.putScalar(n, h, outputs.getDouble(lengths[n] - before, n, h));
            }
        }
        return last;
    }

    private static Call<LastOutputs> call(Draw draw, int T, int... lengths) {
        INDArray outputs = draw.normal(T, lengths.length, 3);
        String sizes = "T=" + T + ", H=3, lengths " + java.util.Arrays.toString(lengths);
        return new Call<>(sizes, answer -> answer.last(outputs, lengths));
    }
}
