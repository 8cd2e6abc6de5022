package check.ex11;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.UpdateGateBack;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.4: from ∂L/∂h_t to the sums of z and n, and past the weights to the state before. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class UpdateGateBackCheck {
    private static final UpdateGateBack RIGHT = (dh, z, n, h) ->
            new INDArray[] {dh.mul(h.sub(n)).mul(slope(z)), dh.mul(z.rsub(1)).mul(tanhSlope(n)), dh.mul(z)};

    private static final List<Mistake<UpdateGateBack>> MISTAKES = List.of(
            new Mistake<>(
                    "The gradient of z has the wrong sign: z grows the share of h and lessens that of n, so h − n.",
                    (dh, z, n, h) -> with(0, dh.mul(n.sub(h)).mul(slope(z)), dh, z, n, h)),
            new Mistake<>(
                    "z stands twice in the mixture: its gradient takes h − n, not h alone.",
                    (dh, z, n, h) -> with(0, dh.mul(h).mul(slope(z)), dh, z, n, h)),
            new Mistake<>(
                    "The slopes are missing: these are the gradients of z and n, not of their sums.",
                    (dh, z, n, h) -> new INDArray[] {dh.mul(h.sub(n)), dh.mul(z.rsub(1)), dh.mul(z)}),
            new Mistake<>(
                    "The slope of the sigmoid, z (1 − z), is missing.",
                    (dh, z, n, h) -> with(0, dh.mul(h.sub(n)), dh, z, n, h)),
            new Mistake<>(
                    "The slope of the tanh, 1 − n², is missing.",
                    (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)), dh, z, n, h)),
            new Mistake<>(
                    "The candidate is a tanh: its slope is 1 − n², not n (1 − n).",
                    (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(slope(n)), dh, z, n, h)),
            new Mistake<>("The mixture is turned round: n has the share 1 − z, h the share z.", (dh, z, n, h) ->
                    new INDArray[] {dh.mul(n.sub(h)).mul(slope(z)), dh.mul(z).mul(tanhSlope(n)), dh.mul(z.rsub(1))}),
            new Mistake<>(
                    "n had the share 1 − z in the mixture; its gradient takes the same share.",
                    (dh, z, n, h) -> with(1, dh.mul(tanhSlope(n)), dh, z, n, h)),
            new Mistake<>(
                    "h had the share z in the mixture: as much of the gradient goes back past the weights.",
                    (dh, z, n, h) -> with(2, dh, dh, z, n, h)),
            new Mistake<>("The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(2, 0, 1)),
            new Mistake<>("The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(1, 0, 2)),
            new Mistake<>("The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(0, 2, 1)),
            new Mistake<>("The results stand in another order: da_z, da_n, then dh_{t-1}.", ordered(2, 1, 0)),
            new Mistake<>(
                    "h had the share z in the mixture: dh_{t-1} is dh ⊙ z, not dh ⊙ (1 − z).",
                    (dh, z, n, h) -> with(2, dh.mul(z.rsub(1)), dh, z, n, h)),
            new Mistake<>(
                    "n had the share 1 − z in the mixture: you took z.",
                    (dh, z, n, h) -> with(1, dh.mul(z).mul(tanhSlope(n)), dh, z, n, h)),
            new Mistake<>(
                    "The slope of the tanh has the wrong sign: sub(1) makes n² − 1, rsub(1) makes 1 − n².",
                    (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(tanhSlope(n)).neg(), dh, z, n, h)),
            new Mistake<>(
                    "1 − n stands where 1 − n² belongs.",
                    (dh, z, n, h) -> with(1, dh.mul(z.rsub(1)).mul(n.rsub(1)), dh, z, n, h)),
            new Mistake<>(
                    "z is a sigmoid: its slope is z (1 − z), not 1 − z².",
                    (dh, z, n, h) -> with(0, dh.mul(h.sub(n)).mul(tanhSlope(z)), dh, z, n, h)),
            new Mistake<>(
                    "z stands twice in the mixture: its gradient takes h − n, not n alone.",
                    (dh, z, n, h) -> with(0, dh.mul(n).neg().mul(slope(z)), dh, z, n, h)),
            new Mistake<>(
                    "The gradient of z takes the difference h − n: you took the sum.",
                    (dh, z, n, h) -> with(0, dh.mul(h.add(n)).mul(slope(z)), dh, z, n, h)));

    private static final Law<UpdateGateBack> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 5), draw.size(3, 6)));

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

    /** For JUnit. */
    UpdateGateBackCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<UpdateGateBack> trial) {
        // (1 − 0.5) · 0.75 · 0.25;  0.25 · (1 − 0.25);  0.75
        INDArray[] expected = {one(0.09375), one(0.1875), one(0.75)};
        trial.gives(expected, new Call<>("N=1, H=1", answer -> answer.back(one(1), one(0.75), one(0.5), one(1))), LAW);
    }

    @Test
    @Order(2)
    @Points(3)
    @DisplayName("random gradients of several sizes")
    void equalsTheEquations(Trial<UpdateGateBack> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<UpdateGateBack> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
