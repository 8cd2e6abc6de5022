package check.ex08;

import static check.ex08.ElmanStepBackCheck.slope;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ElmanStatesBack;
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 8.2: dh_t for every t, from the last to the first. */
public final class ElmanStatesBackCheck extends TaskCheck<ElmanStatesBack> {
    /** For the exercise, and for JUnit. */
    public ElmanStatesBackCheck() {
        super("8.2", "through time", ElmanStatesBack.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(3, 5)));

        mistake(
                "no-recurrent-path",
                "The recurrent path is missing: nothing comes back from the step after.",
                (from, h, Wh) -> from.dup());
        mistake(
                "not-carried",
                "The gradient goes back one step only: carry dh_{t+1} on, not fromOutput_{t+1}, and run the loop from the end.",
                (from, h, Wh) -> {
                    INDArray all = from.dup();
                    for (int t = 0; t + 1 < from.size(0); t++) {
                        all.slice(t).addi(ElmanStepBackCheck.RIGHT.back(from.slice(t + 1), h.slice(t + 1), Wh));
                    }
                    return all;
                });
        mistake(
                "own-output-lost",
                "You use only what the last step's output sends: each step's own output sends a part too.",
                (from, h, Wh) -> {
                    INDArray last = Nd4j.zerosLike(from);
                    last.putSlice((int) from.size(0) - 1, from.slice(from.size(0) - 1));
                    return RIGHT.gradients(last, h, Wh);
                });
        mistake(
                "off-by-one",
                "Off by one in time: on the way from h_{t+1} to h_t take the slope at h_{t+1}, not at h_t.",
                (from, h, Wh) -> {
                    INDArray late = h.dup();
                    for (int t = 1; t < h.size(0); t++) {
                        late.putSlice(t, h.slice(t - 1));
                    }
                    return RIGHT.gradients(from, late, Wh);
                });
        mistake(
                "forward",
                "You walk forward in time: begin at t = T-1, and compute each dh_t from dh_{t+1}.",
                (from, h, Wh) -> reversed(RIGHT.gradients(reversed(from), reversed(h), Wh)));
        mistake(
                "reversed",
                "Your result runs backwards in time: dh_0 comes first.",
                (from, h, Wh) -> reversed(RIGHT.gradients(from, h, Wh)));
        mistake(
                "one-minus-h",
                "You use 1 − h instead of 1 − h²: the slope of tanh is 1 − tanh², and h is tanh(a).",
                walk((dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose())));
        mistake(
                "tanh-twice",
                "You take the tanh twice: h is tanh(a) already, so the slope is 1 − h².",
                walk((dh, h, Wh) -> dh.mul(slope(tanh(h))).mmul(Wh.transpose())));
        mistake("no-slope", "The slope of the tanh, 1 − h², is missing.", walk((dh, h, Wh) -> dh.mmul(Wh.transpose())));
        mistake(
                "not-transposed",
                "Wh is not transposed: forward it takes h_{t-1} to a_t, so the way back is Whᵀ.",
                walk((dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh)));
        mistake(
                "sign-of-the-slope",
                "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                walk((dh, h, Wh) -> dh.mul(slope(h).neg()).mmul(Wh.transpose())));
        mistake("square-alone", "You took h² for the slope: it is 1 − h².", walk((dh, h, Wh) -> dh.mul(h)
                .mul(h)
                .mmul(Wh.transpose())));
        mistake(
                "sigmoid-slope",
                "You use the sigmoid's slope, h (1 − h): that of tanh is 1 − h².",
                walk((dh, h, Wh) -> dh.mul(h.mul(h.rsub(1))).mmul(Wh.transpose())));
        mistake(
                "slope-after",
                "You multiply by Whᵀ before the slope: on the way back the tanh comes first, then the weights.",
                walk((dh, h, Wh) -> dh.mmul(Wh.transpose()).mul(slope(h))));
        mistake(
                "no-weights",
                "Whᵀ is missing: the way back goes through the tanh and then through the weights.",
                walk((dh, h, Wh) -> dh.mul(slope(h))));
        mistake(
                "stores-da",
                "These are the da_t, the gradients of the sums: return the dh_t, before the slope.",
                (from, h, Wh) -> RIGHT.gradients(from, h, Wh).mul(slope(h)));
        mistake(
                "last-output-lost",
                "The last step's own output is missing: dh_{T-1} is fromOutput_{T-1}.",
                (from, h, Wh) -> {
                    INDArray rest = from.dup();
                    rest.slice(from.size(0) - 1).assign(0);
                    return RIGHT.gradients(rest, h, Wh);
                });
        mistake(
                "step-0-left-out",
                "Nothing reaches step 0 on the way back: the loop ends one step too early.",
                (from, h, Wh) -> {
                    INDArray all = RIGHT.gradients(from, h, Wh);
                    all.putSlice(0, from.slice(0));
                    return all;
                });
        mistake("step-0-empty", "Step 0 is empty: the loop ends one step too early.", (from, h, Wh) -> {
            INDArray all = RIGHT.gradients(from, h, Wh);
            all.slice(0).assign(0);
            return all;
        });
        mistake(
                "dh-0-alone",
                "This is only dh_0: return the dh_t of all steps, [T,N,H].",
                (from, h, Wh) -> RIGHT.gradients(from, h, Wh).slice(0));
        mistake(
                "batch-first",
                "The dimensions are in the wrong order: time comes first, [T,N,H].",
                (from, h, Wh) -> RIGHT.gradients(from, h, Wh).permute(1, 0, 2));

        Law<ElmanStatesBack> oneStep = law(draw -> call(draw, 1, 2, 4));

        check(0, "two steps worked by hand", ElmanStatesBackCheck::equalsHandArithmetic);
        obeys(3, "random sequences of several sizes");
        obeys(1, "a sequence of one step", oneStep);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanStatesBack> trial) {
        INDArray from = Nd4j.createFromArray(new float[][][] {{{1, 1}}, {{4, 1}}});
        INDArray h = Nd4j.createFromArray(new float[][][] {{{0, 0.5f}}, {{0.5f, 0}}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // as in task 8.1, [5, -2] comes back to step 0, where its own [1, 1] is added
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{6, -1}}, {{4, 1}}});
        trial.gives(expected, new Call<>("T=2, N=1, H=2", answer -> answer.gradients(from, h, Wh)));
    }

    static final ElmanStatesBack RIGHT = walk(ElmanStepBackCheck.RIGHT);

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
}
