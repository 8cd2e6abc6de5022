package check.ex11;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.4: from ∂L/∂h_t to the sums of z and n, and past the weights to the state before. */
public final class UpdateGateBackCheck extends TaskCheck<UpdateGateBack> {
    private static final UpdateGateBack RIGHT = (dh, z, n, h) ->
            new INDArray[] {dh.mul(h.sub(n)).mul(slope(z)), dh.mul(z.rsub(1)).mul(tanhSlope(n)), dh.mul(z)};

    /** For the exercise, and for JUnit. */
    public UpdateGateBackCheck() {
        super("11.4", "back through the mixture", UpdateGateBack.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(3, 6)));

        mistake(
                "sign",
                "The gradient of z has the wrong sign: z raises the share of h and lowers that of n, which gives h − n.",
                (dh, z, n, h) -> with(0, dh.mul(n.sub(h)).mul(slope(z)), dh, z, n, h));
        mistake(
                "h-alone",
                "z occurs twice in the mixture: its gradient needs h − n, not only h.",
                (dh, z, n, h) -> with(0, dh.mul(h).mul(slope(z)), dh, z, n, h));
        mistake(
                "no-slopes",
                "The slopes are missing: these are the gradients of z and n, not of their sums.",
                (dh, z, n, h) -> new INDArray[] {dh.mul(h.sub(n)), dh.mul(z.rsub(1)), dh.mul(z)});
        mistake(
                "no-sigmoid-slope",
                "The slope of the sigmoid, z (1 − z), is missing.",
                (dh, z, n, h) -> with(0, dh.mul(h.sub(n)), dh, z, n, h));
        mistake(
                "no-tanh-slope",
                "The slope of the tanh, 1 − n², is missing.",
                (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)), dh, z, n, h));
        mistake(
                "sigmoid-slope-for-tanh",
                "The candidate is a tanh: its slope is 1 − n², not n (1 − n).",
                (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(slope(n)), dh, z, n, h));
        mistake(
                "mirror",
                "The mixture is the wrong way round: n has the share 1 − z, and h the share z.",
                (dh, z, n, h) -> new INDArray[] {
                    dh.mul(n.sub(h)).mul(slope(z)), dh.mul(z).mul(tanhSlope(n)), dh.mul(z.rsub(1))
                });
        mistake(
                "share-of-n",
                "The gradient of n lacks the factor 1 − z: that was the share of n in the mixture.",
                (dh, z, n, h) -> with(1, dh.mul(tanhSlope(n)), dh, z, n, h));
        mistake(
                "whole-gradient",
                "dh_{t-1} lacks the factor z: that was the share of h in the mixture, and so of the gradient that goes back past the weights.",
                (dh, z, n, h) -> with(2, dh, dh, z, n, h));
        mistake(
                "order-h-first",
                "The results are in the wrong order: return da_z, da_n, then dh_{t-1}.",
                ordered(2, 0, 1));
        mistake(
                "order-h-second",
                "The results are in the wrong order: return da_z, da_n, then dh_{t-1}.",
                ordered(1, 0, 2));
        mistake(
                "order-n-first",
                "The results are in the wrong order: return da_z, da_n, then dh_{t-1}.",
                ordered(0, 2, 1));
        mistake(
                "order-turned",
                "The results are in the wrong order: return da_z, da_n, then dh_{t-1}.",
                ordered(2, 1, 0));
        mistake(
                "share-of-h",
                "You took dh ⊙ (1 − z) for dh_{t-1}: h had the share z in the mixture, so it is dh ⊙ z.",
                (dh, z, n, h) -> with(2, dh.mul(z.rsub(1)), dh, z, n, h));
        mistake(
                "share-of-n-exchanged",
                "You took z as the share of n: in the mixture it was 1 − z.",
                (dh, z, n, h) -> with(1, dh.mul(z).mul(tanhSlope(n)), dh, z, n, h));
        mistake(
                "sign-of-the-tanh-slope",
                "The slope of the tanh has the wrong sign: sub(1) makes n² − 1, rsub(1) makes 1 − n².",
                (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(tanhSlope(n)).neg(), dh, z, n, h));
        mistake(
                "one-minus-n",
                "You use 1 − n as the slope of the tanh: it is 1 − n².",
                (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(n.rsub(1)), dh, z, n, h));
        mistake(
                "tanh-slope-of-z",
                "You use 1 − z² as the slope of z: z is a sigmoid, whose slope is z (1 − z).",
                (dh, z, n, h) -> with(0, dh.mul(h.sub(n)).mul(tanhSlope(z)), dh, z, n, h));
        mistake(
                "n-alone",
                "z occurs twice in the mixture: its gradient needs h − n, not only n.",
                (dh, z, n, h) -> with(0, dh.mul(n).neg().mul(slope(z)), dh, z, n, h));
        mistake(
                "sum-of-both",
                "You took the sum h + n for the gradient of z: take the difference h − n.",
                (dh, z, n, h) -> with(0, dh.mul(h.add(n)).mul(slope(z)), dh, z, n, h));

        check(0, "the example worked by hand", UpdateGateBackCheck::equalsHandArithmetic);
        obeys(3, "random gradients of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<UpdateGateBack> trial) {
        // (1 − 0.5) · 0.75 · 0.25;  0.25 · (1 − 0.25);  0.75
        INDArray[] expected = {one(0.09375), one(0.1875), one(0.75)};
        trial.gives(expected, new Call<>("N=1, H=1", answer -> answer.back(one(1), one(0.75), one(0.5), one(1))));
    }

    /** The right gradients, except for one. */
    private static INDArray[] with(int place, INDArray wrong, INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray[] gradients = RIGHT.back(dh, z, n, h);
        gradients[place] = wrong;
        return gradients;
    }

    /** The right gradients, in another order. */
    private static UpdateGateBack ordered(int first, int second, int third) {
        return (dh, z, n, h) -> {
            INDArray[] right = RIGHT.back(dh, z, n, h);
            return new INDArray[] {right[first], right[second], right[third]};
        };
    }

    private static INDArray slope(INDArray gate) {
        return gate.mul(gate.rsub(1));
    }

    private static INDArray tanhSlope(INDArray y) {
        return y.mul(y).rsub(1);
    }

    private static Call<UpdateGateBack> call(Draw draw, int N, int H) {
        INDArray dh = draw.normal(N, H);
        INDArray z = sigmoid(draw.normal(N, H));
        INDArray n = tanh(draw.normal(N, H));
        INDArray h = tanh(draw.normal(N, H));
        return new Call<>("N=" + N + ", H=" + H, answer -> answer.back(dh, z, n, h));
    }

    private static INDArray one(double number) {
        return Nd4j.createFromArray(new float[][] {{(float) number}});
    }
}
