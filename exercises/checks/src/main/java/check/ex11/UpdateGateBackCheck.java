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
                "The gradient of z has the wrong sign: z grows the share of h and lessens that of n, so h − n.",
                (dh, z, n, h) -> with(0, dh.mul(n.sub(h)).mul(slope(z)), dh, z, n, h));
        mistake(
                "h-alone",
                "z stands twice in the mixture: its gradient takes h − n, not h alone.",
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
        mistake("mirror", "The mixture is turned round: n has the share 1 − z, h the share z.", (dh, z, n, h) ->
                new INDArray[] {dh.mul(n.sub(h)).mul(slope(z)), dh.mul(z).mul(tanhSlope(n)), dh.mul(z.rsub(1))});
        mistake(
                "share-of-n",
                "n had the share 1 − z in the mixture; its gradient takes the same share.",
                (dh, z, n, h) -> with(1, dh.mul(tanhSlope(n)), dh, z, n, h));
        mistake(
                "whole-gradient",
                "h had the share z in the mixture: as much of the gradient goes back past the weights.",
                (dh, z, n, h) -> with(2, dh, dh, z, n, h));
        mistake("order-h-first", "The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(2, 0, 1));
        mistake("order-h-second", "The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(1, 0, 2));
        mistake("order-n-first", "The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(0, 2, 1));
        mistake("order-turned", "The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(2, 1, 0));
        mistake(
                "share-of-h",
                "h had the share z in the mixture: dh_{t-1} is dh ⊙ z, not dh ⊙ (1 − z).",
                (dh, z, n, h) -> with(2, dh.mul(z.rsub(1)), dh, z, n, h));
        mistake(
                "share-of-n-exchanged",
                "n had the share 1 − z in the mixture: you took z.",
                (dh, z, n, h) -> with(1, dh.mul(z).mul(tanhSlope(n)), dh, z, n, h));
        mistake(
                "sign-of-the-tanh-slope",
                "The slope of the tanh has the wrong sign: sub(1) makes n² − 1, rsub(1) makes 1 − n².",
                (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(tanhSlope(n)).neg(), dh, z, n, h));
        mistake(
                "one-minus-n",
                "1 − n stands where 1 − n² belongs.",
                (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(n.rsub(1)), dh, z, n, h));
        mistake(
                "tanh-slope-of-z",
                "z is a sigmoid: its slope is z (1 − z), not 1 − z².",
                (dh, z, n, h) -> with(0, dh.mul(h.sub(n)).mul(tanhSlope(z)), dh, z, n, h));
        mistake(
                "n-alone",
                "z stands twice in the mixture: its gradient takes h − n, not n alone.",
                (dh, z, n, h) -> with(0, dh.mul(n).neg().mul(slope(z)), dh, z, n, h));
        mistake(
                "sum-of-both",
                "The gradient of z takes the difference h − n: you took the sum.",
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

    /** The right gradients but for one. */
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
