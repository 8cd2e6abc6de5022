package check.ex02;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.DescentStep;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 2.4: W ← W − η xᵀ (softmax(x W) − onehot) / N. */
public final class DescentStepCheck extends TaskCheck<DescentStep> {
    private static final DescentStep RIGHT =
            by((x, da, N) -> x.transpose().mmul(da).div(N));

    /** For the exercise, and for JUnit. */
    public DescentStepCheck() {
        super("2.4", "one step of descent", DescentStep.class);
        right(RIGHT);
        calls(draw -> {
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

        mistake("uphill", "The step goes uphill: subtract the gradient.", by((x, da, N) -> x.transpose()
                .mmul(da)
                .div(-N)));
        mistake("sum", "The gradient is not divided by N: the loss is a mean.", by((x, da, N) -> x.transpose()
                .mmul(da)));
        mistake(
                "no-rate",
                "The learning rate is missing.",
                (x, targets, W, rate) ->
                        W.sub(x.transpose().mmul(difference(x, targets, W)).div(targets.length)));
        mistake(
                "no-targets",
                "The right classes are missing: p − onehot belongs between the softmax and xᵀ.",
                (x, targets, W, rate) -> W.sub(x.transpose().mmul(p(x, W)).mul(rate / targets.length)));
        mistake(
                "no-softmax",
                "The softmax is missing: p is softmax(x W), not x W.",
                (x, targets, W, rate) -> W.sub(x.transpose()
                        .mmul(x.mmul(W).sub(oneHot(targets, W.size(1))))
                        .mul(rate / targets.length)));
        mistake(
                "step-alone",
                "This is the step, not the weights after it.",
                (x, targets, W, rate) -> W.sub(RIGHT.step(x, targets, W, rate)));
        mistake(
                "minus-step-alone",
                "This is minus the step, not the weights after it.",
                (x, targets, W, rate) -> RIGHT.step(x, targets, W, rate).sub(W));
        mistake(
                "gradient-alone",
                "This is the gradient, not the weights after the step.",
                (x, targets, W, rate) -> W.sub(RIGHT.step(x, targets, W, 1)));
        mistake(
                "logits-gradient",
                "This is the gradient with respect to the logits, p − onehot: multiply by xᵀ to reach the weights.",
                (x, targets, W, rate) -> difference(x, targets, W));
        mistake("unchanged", "The weights did not change.", (x, targets, W, rate) -> W.dup());
        mistake(
                "divided-by-classes",
                "You divide the gradient by C, the number of classes: divide by N, the number of rows.",
                (x, targets, W, rate) -> W.sub(x.transpose()
                        .mmul(difference(x, targets, W))
                        .div(W.size(1))
                        .mul(rate)));
        mistake(
                "divided-by-all",
                "You divide the gradient by N·C, all the numbers: divide by N, the number of rows.",
                by((x, da, N) -> x.transpose().mmul(da).div(N * da.size(1))));
        mistake(
                "not-transposed",
                "x is not transposed: xᵀ (p − onehot) is [D,N]·[N,C] = [D,C].",
                (x, targets, W, rate) -> W.sub(x.mmul(difference(x, targets, W)).mul(rate / targets.length)));
        mistake(
                "wrong-way-round",
                "The product is the wrong way round and gives [C,D]: it must be xᵀ (p − onehot), [D,C].",
                (x, targets, W, rate) ->
                        W.sub(difference(x, targets, W).transpose().mmul(x).mul(rate / targets.length)));
        mistake(
                "weights-times-x",
                "You multiply W x: the logits are x W, x.mmul(W).",
                (x, targets, W, rate) -> W.mmul(x));
        mistake(
                "divided-by-rate",
                "The step is divided by the rate: multiply the gradient by it.",
                (x, targets, W, rate) -> RIGHT.step(x, targets, W, 1 / rate));
        mistake(
                "no-x",
                "xᵀ is missing: the weights' gradient is xᵀ (p − onehot) / N, [D,C].",
                (x, targets, W, rate) -> W.sub(difference(x, targets, W).mul(rate / targets.length)));
        mistake(
                "sigmoid",
                "You use a sigmoid instead of the softmax.",
                (x, targets, W, rate) -> W.sub(x.transpose()
                        .mmul(Transforms.sigmoid(x.mmul(W)).sub(oneHot(targets, W.size(1))))
                        .mul(rate / targets.length)));
        mistake(
                "divided-by-inputs",
                "You divide the gradient by D, the numbers of one example: divide by N, the number of rows.",
                (x, targets, W, rate) -> W.sub(x.transpose()
                        .mmul(difference(x, targets, W))
                        .div(x.size(1))
                        .mul(rate)));

        check(0, "the example worked by hand", DescentStepCheck::equalsHandArithmetic);
        obeys(4, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<DescentStep> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}, {3, 0}});
        // W = 0, so p = [0.5, 0.5]; p − onehot = [-0.5, 0.5] and [0.5, -0.5]; xᵀ of it / 2 = [0.5, -0.5] and [-0.5,
        // 0.5]
        INDArray expected = Nd4j.createFromArray(new float[][] {{-1, 1}, {1, -1}});
        trial.gives(
                expected,
                new Call<>("N=2, D=2, C=2, η=2", answer -> answer.step(x, new int[] {0, 1}, Nd4j.zeros(2, 2), 2)));
    }

    private interface Gradient {
        INDArray of(INDArray x, INDArray da, int N);
    }

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
}
