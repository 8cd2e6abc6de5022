package check.ex47;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.EulerStep;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import worker.Numbers;

/** Task 47.1: y ← y + (Δ/τ) ⊙ (−y + σ(y + θ) W). */
public final class EulerStepCheck extends TaskCheck<EulerStep> {
    private static final Slope RIGHT =
            (y, W, theta) -> outputs(y, theta).mmul(W).sub(y);

    /** The motion dy/dt, without its time constants. */
    private interface Slope {
        INDArray of(INDArray y, INDArray W, INDArray theta);
    }

    /** For the exercise, and for JUnit. */
    public EulerStepCheck() {
        super("47.1", "one of Euler's steps", EulerStep.class);
        right(moving(RIGHT));
        calls(draw -> call(
                draw.normal(draw.size(2, 3), 4),
                draw.normal(4, 4),
                draw.normal(4),
                positive(draw, 4),
                0.1 * draw.size(2, 6)));

        mistake(
                "transposed",
                "You multiply by Wᵀ: row j of W holds the weights from neuron j, so it is σ(y + θ) W.",
                moving((y, W, theta) -> outputs(y, theta).mmul(W.transpose()).sub(y)));
        mistake(
                "no-leak",
                "The leak is missing: without −y nothing pulls a neuron back to 0.",
                moving((y, W, theta) -> outputs(y, theta).mmul(W)));
        mistake(
                "leak-sign",
                "The leak has the wrong sign: it is −y, or the state runs away from 0.",
                moving((y, W, theta) -> outputs(y, theta).mmul(W).add(y)));
        mistake(
                "theta-outside",
                "You add θ to the sum that arrives: here θ is added to y, inside σ, before the weights.",
                moving((y, W, theta) ->
                        Transforms.sigmoid(y).mmul(W).addRowVector(theta).sub(y)));
        mistake("theta-sign", "You subtract θ: it is σ(y + θ).", moving((y, W, theta) -> outputs(y, theta.neg())
                .mmul(W)
                .sub(y)));
        mistake(
                "sum-inside",
                "You take σ of the sum, as Elman's cell does: here each neuron's own y goes through σ before the weights.",
                moving((y, W, theta) ->
                        Transforms.sigmoid(y.mmul(W).addRowVector(theta)).sub(y)));
        mistake("tanh", "You use tanh: this network has σ.", moving((y, W, theta) -> Transforms.tanh(
                        y.addRowVector(theta))
                .mmul(W)
                .sub(y)));
        mistake(
                "no-squash",
                "σ is missing: the weights multiply y + θ itself.",
                moving((y, W, theta) -> y.addRowVector(theta).mmul(W).sub(y)));
        mistake(
                "leak-of-output",
                "The leak is −y, the state: you subtract the output σ(y + θ).",
                moving((y, W, theta) -> outputs(y, theta).mmul(W).sub(outputs(y, theta))));
        mistake(
                "tau-multiplied",
                "You multiply by τ: a slow neuron, with a large τ, must move less.",
                with((y, slope, tau, step) -> y.add(slope.mulRowVector(tau).mul(step))));
        mistake(
                "no-tau",
                "τ is missing: each neuron has its own speed, 1/τ.",
                with((y, slope, tau, step) -> y.add(slope.mul(step))));
        mistake(
                "no-step",
                "Δ is missing: a step moves the state by Δ times its slope.",
                with((y, slope, tau, step) -> y.add(slope.divRowVector(tau))));
        mistake("change-only", "You return the change: add it to y.", with((y, slope, tau, step) -> slope.divRowVector(
                        tau)
                .mul(step)));
        mistake(
                "slope-only",
                "You return dy/dt: multiply it by Δ, and add that to y.",
                with((y, slope, tau, step) -> slope.divRowVector(tau)));
        mistake(
                "one-after-the-other",
                "A neuron sees others that have moved already: compute all from the old y.",
                EulerStepCheck::oneAfterTheOther);

        check(0, "one neuron, and two, by hand", EulerStepCheck::equalsHandArithmetic);
        obeys(4, "random networks");
        leavesArgumentsAlone(1);
    }

    /** What becomes of the slope. */
    private interface Move {
        INDArray of(INDArray y, INDArray slope, INDArray tau, double step);
    }

    private static EulerStep with(Move move) {
        return (y, W, theta, tau, step) -> move.of(y, RIGHT.of(y, W, theta), tau, step);
    }

    private static EulerStep moving(Slope slope) {
        return (y, W, theta, tau, step) ->
                y.add(slope.of(y, W, theta).divRowVector(tau).mul(step));
    }

    private static INDArray outputs(INDArray y, INDArray theta) {
        return Transforms.sigmoid(y.addRowVector(theta));
    }

    private static INDArray oneAfterTheOther(INDArray y, INDArray W, INDArray theta, INDArray tau, double step) {
        DoubleUnaryOperator sigmoid = v -> 1 / (1 + Math.exp(-v));
        double[][] now = y.toDoubleMatrix();
        double[] shift = Numbers.of(theta);
        double[] slow = Numbers.of(tau);
        for (double[] row : now) {
            for (int i = 0; i < row.length; i++) {
                double sum = -row[i];
                for (int j = 0; j < row.length; j++) {
                    sum += sigmoid.applyAsDouble(row[j] + shift[j]) * W.getDouble(j, i);
                }
                row[i] += step / slow[i] * sum;
            }
        }
        return Nd4j.createFromArray(now).castTo(y.dataType());
    }

    private static INDArray positive(Draw draw, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = 1.5f + 0.25f * i + 0.1f * draw.size(0, 9);
        }
        return Nd4j.createFromArray(numbers);
    }

    private static void equalsHandArithmetic(Trial<EulerStep> trial) {
        trial.gives(
                matrix(new float[] {0.0537883f}),
                call(matrix(new float[] {0}), matrix(new float[] {2}), row(-1), row(1), 0.1));
        // σ(0) = ½: the drives are ½·4 and ½·2 + ½·0; the second neuron is twice as slow
        trial.gives(
                matrix(new float[] {1, 0.25f}),
                call(
                        matrix(new float[] {0, 0}),
                        matrix(new float[] {4, 2}, new float[] {0, 0}),
                        row(0, 0),
                        row(1, 2),
                        0.5));
    }

    private static INDArray matrix(float[]... rows) {
        return Nd4j.createFromArray(rows);
    }

    private static INDArray row(float... numbers) {
        return Nd4j.createFromArray(numbers);
    }

    private static Call<EulerStep> call(INDArray y, INDArray W, INDArray theta, INDArray tau, double step) {
        return new Call<>(
                "N=" + y.size(0) + ", H=" + y.size(1) + ", Δ=" + Math.round(step * 10) / 10.0,
                answer -> answer.next(y, W, theta, tau, step));
    }
}
