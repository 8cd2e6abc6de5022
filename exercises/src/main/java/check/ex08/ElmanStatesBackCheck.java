package check.ex08;

import static check.ex08.ElmanStepBackCheck.slope;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.ElmanStatesBack;
import contract.ElmanStepBack;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 8.2: dh_t for every t, from the last to the first. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class ElmanStatesBackCheck {
    static final ElmanStatesBack RIGHT = walk(ElmanStepBackCheck.RIGHT);

    private static final List<Mistake<ElmanStatesBack>> MISTAKES = List.of(
            new Mistake<>(
                    "The recurrent path is missing: nothing comes back from the step after.",
                    (from, h, Wh) -> from.dup()),
            new Mistake<>(
                    "The gradient goes back one step only: carry dh_{t+1} on, not fromOutput_{t+1}.", (from, h, Wh) -> {
                        INDArray all = from.dup();
                        for (int t = 0; t + 1 < from.size(0); t++) {
                            all.slice(t).addi(ElmanStepBackCheck.RIGHT.back(from.slice(t + 1), h.slice(t + 1), Wh));
                        }
                        return all;
                    }),
            new Mistake<>("What a step's own output sends is missing: only the last step's is used.", (from, h, Wh) -> {
                INDArray last = Nd4j.zerosLike(from);
                last.putSlice((int) from.size(0) - 1, from.slice(from.size(0) - 1));
                return RIGHT.gradients(last, h, Wh);
            }),
            new Mistake<>(
                    "Off by one in time: the slope on the way from h_{t+1} to h_t is that of h_{t+1}, not of h_t.",
                    (from, h, Wh) -> {
                        INDArray late = h.dup();
                        for (int t = 1; t < h.size(0); t++) {
                            late.putSlice(t, h.slice(t - 1));
                        }
                        return RIGHT.gradients(from, late, Wh);
                    }),
            new Mistake<>(
                    "The walk goes forward: begin at t = T-1, and let each dh_t come from dh_{t+1}.",
                    (from, h, Wh) -> reversed(RIGHT.gradients(reversed(from), reversed(h), Wh))),
            new Mistake<>(
                    "The order of time is reversed: dh_0 comes first in the result.",
                    (from, h, Wh) -> reversed(RIGHT.gradients(from, h, Wh))),
            new Mistake<>(
                    "1 − h stands where 1 − h² belongs: the slope of tanh is 1 − tanh², and h is tanh(a).",
                    walk((dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose()))),
            new Mistake<>(
                    "The tanh is taken twice: h is tanh(a) already, so the slope is 1 − h².",
                    walk((dh, h, Wh) -> dh.mul(slope(tanh(h))).mmul(Wh.transpose()))),
            new Mistake<>("The slope of the tanh, 1 − h², is missing.", walk((dh, h, Wh) -> dh.mmul(Wh.transpose()))),
            new Mistake<>(
                    "Wh is not transposed: forward it takes h_{t-1} to a_t, so the way back is Whᵀ.",
                    walk((dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh))),
            new Mistake<>(
                    "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                    walk((dh, h, Wh) -> dh.mul(slope(h).neg()).mmul(Wh.transpose()))),
            new Mistake<>(
                    "The slope is 1 − h²: you took h².",
                    walk((dh, h, Wh) -> dh.mul(h).mul(h).mmul(Wh.transpose()))),
            new Mistake<>(
                    "The slope h (1 − h) is the sigmoid's; that of tanh is 1 − h².",
                    walk((dh, h, Wh) -> dh.mul(h.mul(h.rsub(1))).mmul(Wh.transpose()))),
            new Mistake<>(
                    "The slope comes after Whᵀ; on the way back the tanh is crossed first.",
                    walk((dh, h, Wh) -> dh.mmul(Wh.transpose()).mul(slope(h)))),
            new Mistake<>(
                    "Whᵀ is missing: the tanh is crossed, then the weights.", walk((dh, h, Wh) -> dh.mul(slope(h)))),
            new Mistake<>(
                    "These are the da_t, the gradients of the sums: return dh_t, from before the slope.",
                    (from, h, Wh) -> RIGHT.gradients(from, h, Wh).mul(slope(h))),
            new Mistake<>("The last step's own output is missing: dh_{T-1} is fromOutput_{T-1}.", (from, h, Wh) -> {
                INDArray rest = from.dup();
                rest.slice(from.size(0) - 1).assign(0);
                return RIGHT.gradients(rest, h, Wh);
            }),
            new Mistake<>("Nothing comes back to step 0: the loop ends one step too early.", (from, h, Wh) -> {
                INDArray all = RIGHT.gradients(from, h, Wh);
                all.putSlice(0, from.slice(0));
                return all;
            }),
            new Mistake<>("Step 0 is empty: the loop ends one step too early.", (from, h, Wh) -> {
                INDArray all = RIGHT.gradients(from, h, Wh);
                all.slice(0).assign(0);
                return all;
            }),
            new Mistake<>(
                    "This is dh_0 alone: return all of them, [T,N,H].",
                    (from, h, Wh) -> RIGHT.gradients(from, h, Wh).slice(0)),
            new Mistake<>(
                    "The dimensions are exchanged: time comes first, [T,N,H].",
                    (from, h, Wh) -> RIGHT.gradients(from, h, Wh).permute(1, 0, 2)));

    private static final Law<ElmanStatesBack> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(3, 5)));
    private static final Law<ElmanStatesBack> ONE_STEP = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 1, 2, 4));

    static ElmanStatesBack walk(ElmanStepBack step) {
        return (from, h, Wh) -> {
            INDArray all = from.dup();
            for (int t = (int) from.size(0) - 2; t >= 0; t--) {
                all.slice(t).addi(step.back(all.slice(t + 1), h.slice(t + 1), Wh));
            }
            return all;
        };
    }

    private static INDArray reversed(INDArray sequence) {
        INDArray all = sequence.dup();
        for (int t = 0; t < sequence.size(0); t++) {
            all.putSlice(t, sequence.slice(sequence.size(0) - 1 - t));
        }
        return all;
    }

    private static Call<ElmanStatesBack> call(Draw draw, int T, int N, int H) {
        INDArray from = draw.normal(T, N, H);
        INDArray h = tanh(draw.normal(T, N, H));
        INDArray Wh = draw.scaled(0.5, H, H);
        return new Call<>("T=" + T + ", N=" + N + ", H=" + H, answer -> answer.gradients(from, h, Wh));
    }

    /** For JUnit. */
    ElmanStatesBackCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("two steps worked by hand")
    void equalsHandArithmetic(Trial<ElmanStatesBack> trial) {
        INDArray from = Nd4j.createFromArray(new float[][][] {{{1, 1}}, {{4, 1}}});
        INDArray h = Nd4j.createFromArray(new float[][][] {{{0, 0.5f}}, {{0.5f, 0}}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // as in task 8.1, [5, -2] comes back to step 0, where its own [1, 1] is added
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{6, -1}}, {{4, 1}}});
        trial.gives(expected, new Call<>("T=2, N=1, H=2", answer -> answer.gradients(from, h, Wh)), LAW);
    }

    @Test
    @Order(2)
    @Points(3)
    @DisplayName("random sequences of several sizes")
    void equalsTheWalk(Trial<ElmanStatesBack> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("a sequence of one step")
    void oneStepHearsItsOwnOutputAlone(Trial<ElmanStatesBack> trial) {
        trial.obeys(ONE_STEP);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<ElmanStatesBack> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
