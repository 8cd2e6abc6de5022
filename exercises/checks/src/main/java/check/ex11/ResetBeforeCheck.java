package check.ex11;

import static check.ex11.Gru.N;
import static check.ex11.Gru.R;
import static check.ex11.Gru.Z;
import static check.ex11.Gru.gate;
import static check.ex11.Gru.mix;
import static check.ex11.Gru.part;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.ResetBefore;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.2: the reset before the product. */
public final class ResetBeforeCheck extends TaskCheck<ResetBefore> {
    private static final ResetBefore RIGHT = step(R, Z, ResetBeforeCheck::before, true);

    /** For the exercise, and for JUnit. */
    public ResetBeforeCheck() {
        super("11.2", "mend the paper's GRU", ResetBefore.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 4), draw.size(5, 7)));

        mistake(
                "as-found",
                "This is the run as you found it. It has two faults: look at the candidate, then at the last line.",
                step(R, Z, ResetBeforeCheck::after, false));
        mistake(
                "still-after",
                "The reset still comes after the product: r ⊙ h comes first, then Wh_n.",
                step(R, Z, ResetBeforeCheck::after, true));
        mistake(
                "still-mirror",
                "The mixture is still the wrong way round: an open z must keep the state, h_t = z ⊙ h + (1 − z) ⊙ n.",
                step(R, Z, ResetBeforeCheck::before, false));
        mistake(
                "exchanged",
                "r and z are swapped: r is the first block of H columns, z the second.",
                step(Z, R, ResetBeforeCheck::before, true));
        mistake(
                "twice",
                "You multiply by r before and after the product: do it only before.",
                step(R, Z, (h, Wh, r) -> r.mul(before(h, Wh, r)), true));
        mistake(
                "gates-reset",
                "Your gates see the reset state as well: r ⊙ h is only for the candidate.",
                ResetBeforeCheck::gatesSeeTheResetState);
        mistake(
                "mixture-reset",
                "Your mixture keeps the reset state: z multiplies h itself.",
                ResetBeforeCheck::mixtureKeepsTheResetState);
        mistake(
                "no-reset",
                "The reset gate is gone: it multiplies h before Wh_n.",
                step(R, Z, (h, Wh, r) -> h.mmul(part(Wh, N)), true));
        mistake(
                "wrong-block",
                "The candidate uses the wrong block of Wh: Wh_n is the third block of H columns.",
                step(R, Z, (h, Wh, r) -> r.mul(h).mmul(part(Wh, R)), true));
        mistake(
                "z-block",
                "The candidate uses the wrong block of Wh: Wh_n is the third block of H columns.",
                step(R, Z, (h, Wh, r) -> r.mul(h).mmul(part(Wh, Z)), true));
        mistake(
                "z-for-r",
                "You reset the candidate by z: reset it by r, (r ⊙ h) Wh_n.",
                (x, h, Wx, Wh, b) -> candidateBy(Z, x, h, Wx, Wh, b));
        mistake(
                "both-added",
                "You add h Wh_n twice, with r and without: the candidate needs only (r ⊙ h) Wh_n.",
                step(R, Z, (h, Wh, r) -> before(h, Wh, r).add(h.mmul(part(Wh, N))), true));
        mistake(
                "no-state",
                "The candidate sees only the input: (r ⊙ h) Wh_n is missing.",
                step(R, Z, (h, Wh, r) -> h.mmul(part(Wh, N)).mul(0), true));
        mistake(
                "input-reset",
                "Your r multiplies the input's part: r multiplies h, before Wh_n.",
                (x, h, Wx, Wh, b) -> inputReset(x, h, Wx, Wh, b));

        check(0, "the example worked by hand", ResetBeforeCheck::equalsHandArithmetic);
        obeys(3, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ResetBefore> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{0}});
        INDArray h = Nd4j.createFromArray(new float[][] {{1, 1}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0, 0, 0, 0, 0, 0}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 1, 0}});
        INDArray b = Nd4j.createFromArray(-1.09861f, 1.09861f, 1.09861f, 1.09861f, 0, 0);
        // r = [0.25, 0.75], z = [0.75, 0.75]; n = tanh([0.75, 0.25]): each unit hears the other's r ⊙ h
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.90879f, 0.81123f}});
        trial.gives(expected, new Call<>("N=1, D=1, H=2", answer -> answer.step(x, h, Wx, Wh, b)));
    }

    /** What the candidate sees of the state. */
    private interface Heard {
        INDArray from(INDArray h, INDArray Wh, INDArray r);
    }

    private static INDArray before(INDArray h, INDArray Wh, INDArray r) {
        return r.mul(h).mmul(part(Wh, N));
    }

    private static INDArray after(INDArray h, INDArray Wh, INDArray r) {
        return r.mul(h.mmul(part(Wh, N)));
    }

    private static ResetBefore step(int reset, int update, Heard heard, boolean openKeeps) {
        return (x, h, Wx, Wh, b) -> {
            INDArray ax = x.mmul(Wx).addRowVector(b);
            INDArray sums = ax.add(h.mmul(Wh));
            INDArray z = gate(sums, update);
            INDArray n = tanh(part(ax, N).add(heard.from(h, Wh, gate(sums, reset))));
            return openKeeps ? mix(z, h, n) : mix(z, n, h);
        };
    }

    private static INDArray gatesSeeTheResetState(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray ax = x.mmul(Wx).addRowVector(b);
        INDArray seen = gate(ax.add(h.mmul(Wh)), R).mul(h);
        INDArray sums = ax.add(seen.mmul(Wh));
        return mix(gate(sums, Z), h, tanh(part(sums, N)));
    }

    private static INDArray candidateBy(int gate, INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray ax = x.mmul(Wx).addRowVector(b);
        INDArray sums = ax.add(h.mmul(Wh));
        return mix(gate(sums, Z), h, tanh(part(ax, N).add(before(h, Wh, gate(sums, gate)))));
    }

    private static INDArray inputReset(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray ax = x.mmul(Wx).addRowVector(b);
        INDArray sums = ax.add(h.mmul(Wh));
        INDArray n = tanh(gate(sums, R).mul(part(ax, N)).add(h.mmul(part(Wh, N))));
        return mix(gate(sums, Z), h, n);
    }

    private static INDArray mixtureKeepsTheResetState(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray ax = x.mmul(Wx).addRowVector(b);
        INDArray sums = ax.add(h.mmul(Wh));
        INDArray seen = gate(sums, R).mul(h);
        return mix(gate(sums, Z), seen, tanh(part(ax, N).add(seen.mmul(part(Wh, N)))));
    }

    private static Call<ResetBefore> call(Draw draw, int N, int D, int H) {
        INDArray x = draw.normal(N, D);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray Wx = draw.scaled(0.5, D, 3 * H);
        INDArray Wh = draw.normal(H, 3 * H);
        INDArray b = draw.scaled(0.5, 3 * H);
        return new Call<>("N=" + N + ", D=" + D + ", H=" + H, answer -> answer.step(x, h, Wx, Wh, b));
    }
}
