package check.ex09;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.GlobalNormClip;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 9.3: one factor for all gradients, so that their common norm is at most the limit. */
public final class GlobalNormClipCheck extends TaskCheck<GlobalNormClip> {
    private static final GlobalNormClip RIGHT = by(GlobalNormClipCheck::norm);

    /** For the exercise, and for JUnit. */
    public GlobalNormClipCheck() {
        super("9.3", "clipping by global norm", GlobalNormClip.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 4), 0.3 + 0.1 * draw.size(0, 5)));

        mistake(
                "each-alone",
                "You clip each gradient by its own norm: scale all by one factor, from the norm of all together.",
                (gradients, most) -> Arrays.stream(gradients)
                        .map(one -> RIGHT.clip(new INDArray[] {one}, most)[0])
                        .toArray(INDArray[]::new));
        mistake(
                "by-value",
                "You cut each number to the limit, which changes the direction: scale all by one factor.",
                (gradients, most) -> Arrays.stream(gradients)
                        .map(one -> Nd4j.createFromArray(Arrays.stream(Numbers.of(one))
                                        .map(v -> Math.max(-most, Math.min(most, v)))
                                        .toArray())
                                .castTo(one.dataType())
                                .reshape(one.shape()))
                        .toArray(INDArray[]::new));
        mistake(
                "always",
                "You stretch short gradients to the limit: where the norm is within it, nothing must change.",
                (gradients, most) -> scaled(gradients, most / norm(gradients)));
        mistake(
                "no-root",
                "The square root is missing: you divide by ‖g‖², not by ‖g‖.",
                by(gradients -> Math.pow(norm(gradients), 2)));
        mistake(
                "norms-added",
                "You add the norms: add their squares, and take the root at the end.",
                by(gradients ->
                        Arrays.stream(gradients).mapToDouble(one -> norm(one)).sum()));
        mistake(
                "largest-norm",
                "You use the largest norm of a single gradient: the global norm is that of all together.",
                by(gradients -> Arrays.stream(gradients)
                        .mapToDouble(one -> norm(one))
                        .max()
                        .orElseThrow()));
        mistake("nothing", "Nothing is clipped.", (gradients, most) -> scaled(gradients, 1));
        mistake(
                "upside-down",
                "The factor is upside down: it is most / ‖g‖.",
                (gradients, most) -> scaled(gradients, norm(gradients) > most ? norm(gradients) / most : 1));
        mistake(
                "to-length-1",
                "You scale the length to 1: scale it to `most`, with the factor most / ‖g‖.",
                (gradients, most) -> scaled(gradients, norm(gradients) > most ? 1 / norm(gradients) : 1));
        mistake(
                "squares-compared",
                "You compare ‖g‖² with `most`: compare ‖g‖, after the root.",
                (gradients, most) ->
                        scaled(gradients, Math.pow(norm(gradients), 2) > most ? most / norm(gradients) : 1));
        mistake(
                "first-norm",
                "You use the norm of the first gradient: the global norm is that of all together.",
                by(gradients -> norm(gradients[0])));
        mistake(
                "last-norm",
                "You use the norm of the last gradient: add up the squares of all of them.",
                by(gradients -> norm(gradients[gradients.length - 1])));
        mistake(
                "sizes-added",
                "You add the absolute values: add the squares, and take the root of the sum.",
                by(gradients -> Arrays.stream(gradients)
                        .mapToDouble(one -> one.norm1Number().doubleValue())
                        .sum()));
        mistake(
                "root-of-the-sum",
                "You add the numbers without squaring them, so their signs cancel: square each first.",
                by(gradients -> Math.sqrt(Math.abs(Arrays.stream(gradients)
                        .mapToDouble(one -> one.sumNumber().doubleValue())
                        .sum()))));
        mistake(
                "largest-number",
                "You use the largest number of all: the norm is the root of the sum of all squares.",
                by(gradients -> Arrays.stream(gradients)
                        .mapToDouble(one -> one.amaxNumber().doubleValue())
                        .max()
                        .orElseThrow()));
        mistake(
                "mean-of-squares",
                "You use the mean of the squares: the norm is the root of their sum.",
                by(gradients -> norm(gradients)
                        / Math.sqrt((double) Arrays.stream(gradients)
                                .mapToLong(INDArray::length)
                                .sum())));
        mistake(
                "short-to-zero",
                "Your factor is not 1 where the norm is within the limit: nothing should change there.",
                (gradients, most) -> scaled(gradients, norm(gradients) > most ? most / norm(gradients) : 0));
        mistake(
                "turned-condition",
                "Your condition is the wrong way round: shorten long gradients, and leave short ones as they are.",
                (gradients, most) -> scaled(gradients, norm(gradients) < most ? most / norm(gradients) : 1));

        Law<GlobalNormClip> shortOnes = law(draw -> call(draw, draw.size(2, 4), draw.size(0, 1) == 0 ? 60 : 1000));

        check(0, "the example worked by hand", GlobalNormClipCheck::equalsHandArithmetic);
        obeys(2, "long gradients are shortened");
        obeys(1, "short gradients stay", shortOnes);
        check(1, "gradients of zeros stay zeros", GlobalNormClipCheck::zerosStay);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<GlobalNormClip> trial) {
        INDArray[] gradients = {
            Nd4j.createFromArray(new float[][] {{3, 0}, {0, 4}}), Nd4j.createFromArray(new float[] {12, 0})
        };
        // 9 + 16 + 144 = 13², so the factor is ½
        INDArray[] expected = {
            Nd4j.createFromArray(new float[][] {{1.5f, 0}, {0, 2}}), Nd4j.createFromArray(new float[] {6, 0})
        };
        trial.gives(expected, new Call<>("most 6.5", answer -> answer.clip(gradients, 6.5)));
    }

    private static void zerosStay(Trial<GlobalNormClip> trial) {
        INDArray[] zeros = {Nd4j.zeros(2, 3), Nd4j.zeros(3)};
        trial.gives(zeros, new Call<>("most 1", answer -> answer.clip(zeros, 1)));
    }

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
}
