package check.ex02;

import check.Call;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.DescentStep;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 2.4: W ← W − η xᵀ (softmax(x W) − onehot) / N. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class DescentStepCheck {
    private interface Gradient {
        INDArray of(INDArray x, INDArray dz, int N);
    }

    private static final DescentStep RIGHT =
            by((x, dz, N) -> x.transpose().mmul(dz).div(N));

    private static final List<Mistake<DescentStep>> MISTAKES = List.of(
            new Mistake<>(
                    "The step goes uphill: subtract the gradient.",
                    by((x, dz, N) -> x.transpose().mmul(dz).div(-N))),
            new Mistake<>("The gradient is not divided by N: the loss is a mean.", by((x, dz, N) -> x.transpose()
                    .mmul(dz))),
            new Mistake<>(
                    "The learning rate is missing.",
                    (x, targets, W, rate) ->
                            W.sub(x.transpose().mmul(difference(x, targets, W)).div(targets.length))),
            new Mistake<>(
                    "The right classes are missing: p − onehot belongs between softmax and xᵀ.",
                    (x, targets, W, rate) -> W.sub(x.transpose().mmul(p(x, W)).mul(rate / targets.length))),
            new Mistake<>(
                    "The softmax is missing: p is softmax(x W), not x W.",
                    (x, targets, W, rate) -> W.sub(x.transpose()
                            .mmul(x.mmul(W).sub(oneHot(targets, W.size(1))))
                            .mul(rate / targets.length))),
            new Mistake<>(
                    "This is the step, not the weights after it.",
                    (x, targets, W, rate) -> W.sub(RIGHT.step(x, targets, W, rate))),
            new Mistake<>(
                    "This is minus the step, not the weights after it.",
                    (x, targets, W, rate) -> RIGHT.step(x, targets, W, rate).sub(W)),
            new Mistake<>(
                    "This is the gradient, not the weights after the step.",
                    (x, targets, W, rate) -> W.sub(RIGHT.step(x, targets, W, 1))),
            new Mistake<>(
                    "This is the loss's gradient by the logits, p − onehot: xᵀ leads on to the weights.",
                    (x, targets, W, rate) -> difference(x, targets, W)),
            new Mistake<>("The weights are as they were.", (x, targets, W, rate) -> W.dup()),
            new Mistake<>(
                    "The gradient is divided by C, the classes: divide by N, the rows.",
                    (x, targets, W, rate) -> W.sub(x.transpose()
                            .mmul(difference(x, targets, W))
                            .div(W.size(1))
                            .mul(rate))),
            new Mistake<>(
                    "The gradient is divided by all N·C numbers: divide by N, the rows.",
                    by((x, dz, N) -> x.transpose().mmul(dz).div(N * dz.size(1)))),
            new Mistake<>(
                    "x is not transposed: xᵀ (p − onehot) is [D,N]·[N,C] = [D,C].",
                    (x, targets, W, rate) ->
                            W.sub(x.mmul(difference(x, targets, W)).mul(rate / targets.length))),
            new Mistake<>(
                    "x is not transposed: xᵀ (p − onehot) is [D,N]·[N,C] = [D,C].",
                    (x, targets, W, rate) ->
                            W.sub(x.mmul(difference(x, targets, W).div(targets.length))
                                    .mul(rate))),
            new Mistake<>(
                    "The product stands the wrong way round and gives [C,D]: it is xᵀ (p − onehot), [D,C].",
                    (x, targets, W, rate) ->
                            W.sub(difference(x, targets, W).transpose().mmul(x).mul(rate / targets.length))),
            new Mistake<>("The product is W x: the logits are x W, x.mmul(W).", (x, targets, W, rate) -> W.mmul(x)),
            new Mistake<>(
                    "The step is divided by the rate: multiply the gradient by it.",
                    (x, targets, W, rate) -> RIGHT.step(x, targets, W, 1 / rate)),
            new Mistake<>(
                    "xᵀ is missing: the weights' gradient is xᵀ (p − onehot) / N, [D,C].",
                    (x, targets, W, rate) -> W.sub(difference(x, targets, W).mul(rate / targets.length))),
            new Mistake<>(
                    "A sigmoid stands where the softmax belongs.",
                    (x, targets, W, rate) -> W.sub(x.transpose()
                            .mmul(Transforms.sigmoid(x.mmul(W)).sub(oneHot(targets, W.size(1))))
                            .mul(rate / targets.length))),
            new Mistake<>(
                    "The gradient is divided by D, the numbers of an example: divide by N, the rows.",
                    (x, targets, W, rate) -> W.sub(x.transpose()
                            .mmul(difference(x, targets, W))
                            .div(x.size(1))
                            .mul(rate))));

    private static final Law<DescentStep> LAW = new Law<>(RIGHT, MISTAKES, draw -> {
        int N = draw.size(5, 7);
        int D = draw.size(2, 3);
        int C = draw.size(4, 4);
        INDArray x = draw.normal(N, D);
        INDArray W = draw.normal(D, C);
        int[] targets = IntStream.range(0, N).map(n -> draw.size(0, C - 1)).toArray();
        double rate = draw.size(2, 6) / 2.0 + 0.25;
        return new Call<>(
                "N=" + N + ", D=" + D + ", C=" + C + ", η=" + rate, answer -> answer.step(x, targets, W, rate));
    });

    private static DescentStep by(Gradient gradient) {
        return (x, targets, W, rate) ->
                W.sub(gradient.of(x, difference(x, targets, W), targets.length).mul(rate));
    }

    private static INDArray p(INDArray x, INDArray W) {
        return Transforms.softmax(x.mmul(W));
    }

    private static INDArray oneHot(int[] targets, long C) {
        return Nd4j.eye(C).getRows(targets);
    }

    private static INDArray difference(INDArray x, int[] targets, INDArray W) {
        return p(x, W).sub(oneHot(targets, W.size(1)));
    }

    /** For JUnit. */
    DescentStepCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<DescentStep> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}, {3, 0}});
        // W = 0, so p = [0.5, 0.5]; p − onehot = [-0.5, 0.5] and [0.5, -0.5]; xᵀ of it / 2 = [0.5, -0.5] and [-0.5,
        // 0.5]
        INDArray expected = Nd4j.createFromArray(new float[][] {{-1, 1}, {1, -1}});
        trial.gives(
                expected,
                new Call<>("N=2, D=2, C=2, η=2", answer -> answer.step(x, new int[] {0, 1}, Nd4j.zeros(2, 2), 2)),
                LAW);
    }

    @Test
    @Order(2)
    @Points(4)
    @DisplayName("random batches of several sizes")
    void equalsTheEquation(Trial<DescentStep> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<DescentStep> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
