package check.ex09;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.GlobalNormClip;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 9.3: one factor for all gradients, so that their common norm is at most the limit. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class GlobalNormClipCheck {
    private static final GlobalNormClip RIGHT = by(GlobalNormClipCheck::norm);

    private static final List<Mistake<GlobalNormClip>> MISTAKES = List.of(
            new Mistake<>(
                    "Each gradient is clipped by its own norm; the global norm is that of all together, and there is one factor.",
                    (gradients, most) -> Arrays.stream(gradients)
                            .map(one -> RIGHT.clip(new INDArray[] {one}, most)[0])
                            .toArray(INDArray[]::new)),
            new Mistake<>(
                    "Each number is cut to the limit, which turns the direction; scale all by one factor.",
                    (gradients, most) -> Arrays.stream(gradients)
                            .map(one -> Nd4j.createFromArray(Arrays.stream(Numbers.of(one))
                                            .map(v -> Math.max(-most, Math.min(most, v)))
                                            .toArray())
                                    .castTo(one.dataType())
                                    .reshape(one.shape()))
                            .toArray(INDArray[]::new)),
            new Mistake<>(
                    "Short gradients are stretched to the limit: where the norm is within it, nothing changes.",
                    (gradients, most) -> scaled(gradients, most / norm(gradients))),
            new Mistake<>(
                    "The square root is missing: this divides by ‖g‖².", by(gradients -> Math.pow(norm(gradients), 2))),
            new Mistake<>(
                    "The norms are added; their squares add up, and the root is taken at the end.",
                    by(gradients -> Arrays.stream(gradients)
                            .mapToDouble(one -> norm(one))
                            .sum())),
            new Mistake<>(
                    "The largest norm of a single gradient is used; the global norm is that of all together.",
                    by(gradients -> Arrays.stream(gradients)
                            .mapToDouble(one -> norm(one))
                            .max()
                            .orElseThrow())),
            new Mistake<>("Nothing is clipped.", (gradients, most) -> scaled(gradients, 1)),
            new Mistake<>(
                    "The factor is upside down: it is most / ‖g‖.",
                    (gradients, most) -> scaled(gradients, norm(gradients) > most ? norm(gradients) / most : 1)),
            new Mistake<>(
                    "The length becomes 1: it should become `most`, by the factor most / ‖g‖.",
                    (gradients, most) -> scaled(gradients, norm(gradients) > most ? 1 / norm(gradients) : 1)),
            new Mistake<>(
                    "‖g‖² is compared with `most`: compare ‖g‖, after the root.",
                    (gradients, most) ->
                            scaled(gradients, Math.pow(norm(gradients), 2) > most ? most / norm(gradients) : 1)),
            new Mistake<>(
                    "The norm is that of the first gradient: the global norm is that of all together.",
                    by(gradients -> norm(gradients[0]))),
            new Mistake<>(
                    "The norm is that of the last gradient: add the squares of all of them up.",
                    by(gradients -> norm(gradients[gradients.length - 1]))),
            new Mistake<>(
                    "The sizes of the numbers are added: add their squares, and take the root of the sum.",
                    by(gradients -> Arrays.stream(gradients)
                            .mapToDouble(one -> one.norm1Number().doubleValue())
                            .sum())),
            new Mistake<>(
                    "The numbers are added without being squared, and their signs cancel: square each first.",
                    by(gradients -> Math.sqrt(Math.abs(Arrays.stream(gradients)
                            .mapToDouble(one -> one.sumNumber().doubleValue())
                            .sum())))),
            new Mistake<>(
                    "The largest number of all is used: the norm is the root of the sum of all squares.",
                    by(gradients -> Arrays.stream(gradients)
                            .mapToDouble(one -> one.amaxNumber().doubleValue())
                            .max()
                            .orElseThrow())),
            new Mistake<>(
                    "The mean of the squares is used: the norm is the root of their sum.",
                    by(gradients -> norm(gradients)
                            / Math.sqrt((double) Arrays.stream(gradients)
                                    .mapToLong(INDArray::length)
                                    .sum()))),
            new Mistake<>(
                    "Where the norm is within the limit nothing should change: your factor is not 1 there.",
                    (gradients, most) -> scaled(gradients, norm(gradients) > most ? most / norm(gradients) : 0)),
            new Mistake<>(
                    "The condition is turned round: long gradients are shortened, short ones stay.",
                    (gradients, most) -> scaled(gradients, norm(gradients) < most ? most / norm(gradients) : 1)));

    private static final Law<GlobalNormClip> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 4), 0.3 + 0.1 * draw.size(0, 5)));
    private static final Law<GlobalNormClip> SHORT =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 4), draw.size(0, 1) == 0 ? 60 : 1000));

    private static double norm(INDArray... gradients) {
        return Math.sqrt(Arrays.stream(gradients)
                .mapToDouble(one -> one.mul(one).sumNumber().doubleValue())
                .sum());
    }

    private static GlobalNormClip by(ToDoubleFunction<INDArray[]> norm) {
        return (gradients, most) -> {
            double length = norm.applyAsDouble(gradients);
            return scaled(gradients, length > most ? most / length : 1);
        };
    }

    private static INDArray[] scaled(INDArray[] gradients, double factor) {
        return Arrays.stream(gradients).map(one -> one.mul(factor)).toArray(INDArray[]::new);
    }

    private static Call<GlobalNormClip> call(Draw draw, int D, double most) {
        INDArray[] gradients = {draw.normal(D, 3), draw.scaled(3, 3, 3), draw.scaled(0.2, 3)};
        return new Call<>("gradients [" + D + ",3], [3,3], [3], most " + most, answer -> answer.clip(gradients, most));
    }

    /** For JUnit. */
    GlobalNormClipCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<GlobalNormClip> trial) {
        INDArray[] gradients = {
            Nd4j.createFromArray(new float[][] {{3, 0}, {0, 4}}), Nd4j.createFromArray(new float[] {12, 0})
        };
        // 9 + 16 + 144 = 13², so the factor is ½
        INDArray[] expected = {
            Nd4j.createFromArray(new float[][] {{1.5f, 0}, {0, 2}}), Nd4j.createFromArray(new float[] {6, 0})
        };
        trial.gives(expected, new Call<>("most 6.5", answer -> answer.clip(gradients, 6.5)), LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("long gradients are shortened")
    void longOnesAreShortened(Trial<GlobalNormClip> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("short gradients stay")
    void shortOnesStay(Trial<GlobalNormClip> trial) {
        trial.obeys(SHORT);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("gradients of zeros stay zeros")
    void zerosStay(Trial<GlobalNormClip> trial) {
        INDArray[] zeros = {Nd4j.zeros(2, 3), Nd4j.zeros(3)};
        trial.gives(zeros, new Call<>("most 1", answer -> answer.clip(zeros, 1)), LAW);
    }

    @Test
    @Order(5)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<GlobalNormClip> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
