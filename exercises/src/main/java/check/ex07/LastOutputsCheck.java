package check.ex07;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.LastOutputs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 7.4: each sequence is answered at its own last step. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class LastOutputsCheck {
    private static final LastOutputs RIGHT = at((outputs, length) -> length - 1);

    private static final List<Mistake<LastOutputs>> MISTAKES = List.of(
            new Mistake<>(
                    "Every sequence is read at the batch's last step: short ones ended before.",
                    at((outputs, length) -> (int) outputs.size(0) - 1)),
            new Mistake<>(
                    "Every sequence is read at its first step: the answer comes when it is over.",
                    at((outputs, length) -> 0)),
            new Mistake<>(
                    "Read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.",
                    at((outputs, length) -> Math.min(length, (int) outputs.size(0) - 1))),
            new Mistake<>(
                    "Read one step too early: a sequence of L steps ends at step L − 1.",
                    at((outputs, length) -> Math.max(length - 2, 0))),
            new Mistake<>("This is the mean over all steps, the padding too.", (outputs, lengths) -> outputs.mean(0)),
            new Mistake<>(
                    "This is the mean over each sequence's steps: take its last output alone.", (outputs, lengths) -> {
                        INDArray means = Nd4j.zeros(outputs.size(1), outputs.size(2));
                        for (int n = 0; n < lengths.length; n++) {
                            for (int t = 0; t < lengths[n]; t++) {
                                means.getRow(n).addi(outputs.slice(t).getRow(n).div(lengths[n]));
                            }
                        }
                        return means;
                    }),
            new Mistake<>(
                    "All sequences are read where the first one ends: each has a length of its own.",
                    (outputs, lengths) -> outputs.slice(lengths[0] - 1).dup()),
            new Mistake<>(
                    "Read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.",
                    at((outputs, length) -> length)),
            new Mistake<>(
                    "Read one step too late: a sequence of L steps ends at step L − 1, since time counts from 0.",
                    (outputs, lengths) -> number(outputs, lengths, 0)),
            new Mistake<>(
                    "Read one step too early: a sequence of L steps ends at step L − 1.",
                    at((outputs, length) -> length - 2)),
            new Mistake<>(
                    "There is no such row: outputs.slice(t) is step t, [N,H], its row n belongs to sequence n, and a"
                            + " sequence's last step is lengths[n] − 1.",
                    (outputs, lengths) -> {
                        INDArray last = Nd4j.create(outputs.size(1), outputs.size(2));
                        for (int n = 0; n < lengths.length; n++) {
                            last.putRow(n, outputs.slice(n).getRow(lengths[n] - 1));
                        }
                        return last;
                    }),
            new Mistake<>(
                    "This is the sum over each sequence's steps: take its last output alone.", (outputs, lengths) -> {
                        INDArray sums = Nd4j.zeros(outputs.size(1), outputs.size(2));
                        for (int n = 0; n < lengths.length; n++) {
                            for (int t = 0; t < lengths[n]; t++) {
                                sums.getRow(n).addi(outputs.slice(t).getRow(n));
                            }
                        }
                        return sums;
                    }),
            new Mistake<>(
                    "Read L steps before the batch's end: a sequence of L steps begins at step 0 and ends at step L − 1.",
                    at((outputs, length) -> (int) outputs.size(0) - length)),
            new Mistake<>(
                    "This is the largest of each unit over all steps: take each sequence's last output.",
                    (outputs, lengths) -> outputs.max(0)));

    private static final Law<LastOutputs> LAW = new Law<>(RIGHT, MISTAKES, draw -> {
        int T = draw.size(5, 7);
        return call(draw, T, 3, T, 2);
    });
    private static final Law<LastOutputs> ONE = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 1, 1));

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

    /** Number by number, which complains in other words. */
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

    /** For JUnit. */
    LastOutputsCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<LastOutputs> trial) {
        INDArray outputs = Nd4j.createFromArray(new float[][][] {{{1}, {4}}, {{2}, {9}}, {{3}, {9}}});
        trial.gives(
                Nd4j.createFromArray(new float[][] {{3}, {4}}),
                new Call<>("T=3, N=2, H=1, lengths [3, 1]", answer -> answer.last(outputs, new int[] {3, 1})),
                LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random batches of several lengths")
    void equalsTheLaw(Trial<LastOutputs> trial) {
        trial.obeys(LAW);
        trial.obeys(ONE);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<LastOutputs> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
