package check.ex11;

import static check.ex11.Gru.N;
import static check.ex11.Gru.R;
import static check.ex11.Gru.Z;
import static check.ex11.Gru.gate;
import static check.ex11.Gru.mix;
import static check.ex11.Gru.part;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.GruStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.1: h_t = z ⊙ h + (1 − z) ⊙ n, the reset after the product. */
public final class GruStepCheck extends TaskCheck<GruStep> {
    /** For the exercise, and for JUnit. */
    public GruStepCheck() {
        super("11.1", "one step", GruStep.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 4), draw.size(5, 7)));

        mistake(
                "mirror",
                "The mixture is the wrong way round: here an open z keeps the state, h_t = z ⊙ h + (1 − z) ⊙ n.",
                step((ax, ah, h) -> mix(gate(ax.add(ah), Z), offer(ax, ah, gate(ax.add(ah), R)), h)));
        mistake(
                "exchanged",
                "You read the blocks in the order z, r, n: r is the first block of H columns, z the second.",
                step((ax, ah, h) -> mix(gate(ax.add(ah), R), h, offer(ax, ah, gate(ax.add(ah), Z)))));
        mistake(
                "no-reset",
                "The reset gate is missing: the candidate needs r ⊙ ah_n.",
                step((ax, ah, h) -> mix(gate(ax.add(ah), Z), h, tanh(part(ax.add(ah), N)))));
        mistake(
                "reset-over-all",
                "Your reset multiplies the input's part as well: r multiplies only ah_n.",
                step((ax, ah, h) ->
                        mix(gate(ax.add(ah), Z), h, tanh(gate(ax.add(ah), R).mul(part(ax.add(ah), N))))));
        mistake(
                "bias-outside",
                "The candidate's bias bh is outside the reset: ah_n = h Wh_n + bh_n, and r multiplies all of it.",
                (x, h, Wx, Wh, bx, bh) -> GruStepCheck.RIGHT.step(x, h, Wx, Wh, bx.add(bh), Nd4j.zerosLike(bh)));
        mistake(
                "sigmoid-candidate",
                "The candidate has a sigmoid: it needs a tanh, so that it can be negative.",
                step((ax, ah, h) -> mix(
                        gate(ax.add(ah), Z),
                        h,
                        sigmoid(part(ax, N).add(gate(ax.add(ah), R).mul(part(ah, N)))))));
        mistake(
                "nothing-kept",
                "Nothing of the old state is kept: z ⊙ h is missing.",
                step((ax, ah, h) -> mix(gate(ax.add(ah), Z), Nd4j.zerosLike(h), offer(ax, ah, gate(ax.add(ah), R)))));
        mistake(
                "whole-candidate",
                "You add the whole candidate: its share is 1 − z.",
                step((ax, ah, h) -> gate(ax.add(ah), Z).mul(h).add(offer(ax, ah, gate(ax.add(ah), R)))));
        mistake(
                "no-bias-of-the-state",
                "The biases bh are missing.",
                (x, h, Wx, Wh, bx, bh) -> GruStepCheck.RIGHT.step(x, h, Wx, Wh, bx, Nd4j.zerosLike(bh)));
        mistake(
                "no-bias-of-the-input",
                "The biases bx are missing.",
                (x, h, Wx, Wh, bx, bh) -> GruStepCheck.RIGHT.step(x, h, Wx, Wh, Nd4j.zerosLike(bx), bh));
        mistake(
                "no-biases",
                "Both biases are missing.",
                (x, h, Wx, Wh, bx, bh) ->
                        GruStepCheck.RIGHT.step(x, h, Wx, Wh, Nd4j.zerosLike(bx), Nd4j.zerosLike(bh)));
        mistake(
                "reset-before",
                "You reset before the product, as in the paper: here the reset comes after it, at ah_n.",
                (x, h, Wx, Wh, bx, bh) -> resetBefore(x, h, Wx, Wh, bx, bh, true));
        mistake(
                "reset-before-without-its-bias",
                "You reset before the product, and the candidate's part of bh is missing: here n = tanh(ax_n + r ⊙ (h Wh_n + bh_n)).",
                (x, h, Wx, Wh, bx, bh) -> resetBefore(x, h, Wx, Wh, bx, bh, false));
        mistake(
                "raw-candidate",
                "The candidate has no tanh: n = tanh(ax_n + r ⊙ ah_n).",
                step((ax, ah, h) -> mix(
                        gate(ax.add(ah), Z),
                        h,
                        part(ax, N).add(gate(ax.add(ah), R).mul(part(ah, N))))));
        mistake(
                "tanh-gates",
                "Your r and z have a tanh: they need a sigmoid, so that they lie between 0 and 1.",
                step((ax, ah, h) -> mix(tanh(part(ax.add(ah), Z)), h, offer(ax, ah, tanh(part(ax.add(ah), R))))));
        mistake(
                "candidate-alone",
                "You return n: mix it with the state before, h_t = z ⊙ h + (1 − z) ⊙ n.",
                step((ax, ah, h) -> offer(ax, ah, gate(ax.add(ah), R))));
        mistake(
                "gates-without-state",
                "Your r and z look only at the input: their sums are ax + ah.",
                step((ax, ah, h) -> mix(gate(ax, Z), h, offer(ax, ah, gate(ax, R)))));
        mistake(
                "z-for-r",
                "You reset the candidate by z: reset it by r, r ⊙ ah_n.",
                step((ax, ah, h) -> mix(gate(ax.add(ah), Z), h, offer(ax, ah, gate(ax.add(ah), Z)))));
        mistake(
                "r-in-the-mixture",
                "You mix with r: mix with z, h_t = z ⊙ h + (1 − z) ⊙ n.",
                step((ax, ah, h) -> mix(gate(ax.add(ah), R), h, offer(ax, ah, gate(ax.add(ah), R)))));
        mistake(
                "all-kept",
                "You keep all of the old state: its share is z.",
                step((ax, ah, h) -> h.add(gate(ax.add(ah), Z).rsub(1).mul(offer(ax, ah, gate(ax.add(ah), R))))));
        mistake("share-of-n", "You give both the share z: n has the share 1 − z.", step((ax, ah, h) -> gate(
                        ax.add(ah), Z)
                .mul(h.add(offer(ax, ah, gate(ax.add(ah), R))))));
        mistake(
                "bx-twice",
                "You use bx in both sums: the state's sums need bh.",
                (x, h, Wx, Wh, bx, bh) -> GruStepCheck.RIGHT.step(x, h, Wx, Wh, bx, bx));

        check(0, "the example worked by hand", GruStepCheck::equalsHandArithmetic);
        obeys(4, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<GruStep> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{2}});
        INDArray h = Nd4j.createFromArray(new float[][] {{1}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f, 0.25f, 0.25f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{-1, 0.5f, 1}});
        INDArray bx = Nd4j.createFromArray(0, 0, -0.5f);
        INDArray bh = Nd4j.createFromArray(0, 0.09861f, 0.09861f);
        // r = σ(0) = 0.5, z = σ(ln 3) = 0.75, n = tanh(0 + 0.5 ln 3) = 0.5; h = 0.75 · 1 + 0.25 · 0.5
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.875f}});
        trial.gives(expected, new Call<>("N=1, D=1, H=1", answer -> answer.step(x, h, Wx, Wh, bx, bh)));
    }

    static final GruStep RIGHT = step((ax, ah, h) -> mix(gate(ax.add(ah), Z), h, offer(ax, ah, gate(ax.add(ah), R))));

    private interface Rest {
        INDArray of(INDArray ax, INDArray ah, INDArray h);
    }

    private static GruStep step(Rest rest) {
        return (x, h, Wx, Wh, bx, bh) ->
                rest.of(x.mmul(Wx).addRowVector(bx), h.mmul(Wh).addRowVector(bh), h);
    }

    private static INDArray offer(INDArray ax, INDArray ah, INDArray r) {
        return tanh(part(ax, N).add(r.mul(part(ah, N))));
    }

    private static INDArray resetBefore(
            INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray bx, INDArray bh, boolean hasBias) {
        INDArray ax = x.mmul(Wx).addRowVector(bx);
        INDArray sums = ax.add(h.mmul(Wh).addRowVector(bh));
        INDArray bias = part(bh.reshape(1, bh.length()), N).mul(hasBias ? 1 : 0);
        INDArray seen = gate(sums, R).mul(h).mmul(part(Wh, N)).addRowVector(bias);
        return mix(gate(sums, Z), h, tanh(part(ax, N).add(seen)));
    }

    private static Call<GruStep> call(Draw draw, int N, int D, int H) {
        INDArray x = draw.normal(N, D);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray Wx = draw.scaled(0.5, D, 3 * H);
        INDArray Wh = draw.normal(H, 3 * H);
        INDArray bx = draw.scaled(0.5, 3 * H);
        INDArray bh = draw.scaled(0.5, 3 * H);
        return new Call<>("N=" + N + ", D=" + D + ", H=" + H, answer -> answer.step(x, h, Wx, Wh, bx, bh));
    }
}
