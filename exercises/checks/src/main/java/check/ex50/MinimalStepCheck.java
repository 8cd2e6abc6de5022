package check.ex50;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.MinimalStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 50.2: h' = (1 − z) ⊙ h + z ⊙ n. */
public final class MinimalStepCheck extends TaskCheck<MinimalStep> {
    private static final MinimalStep RIGHT =
            (x, h, Wz, bz, Wn, bn) -> mixed(gate(x, Wz, bz), h, x.mmul(Wn).addRowVector(bn));

    /** For the exercise, and for JUnit. */
    public MinimalStepCheck() {
        super("50.2", "a step without looking back", MinimalStep.class);
        right(RIGHT);
        calls(MinimalStepCheck::drawn);

        mistake(
                "gate-turned",
                "Your gate is the wrong way round: z is the share of the candidate, 1 − z that of the state.",
                (x, h, Wz, bz, Wn, bn) ->
                        mixed(gate(x, Wz, bz).rsub(1), h, x.mmul(Wn).addRowVector(bn)));
        mistake(
                "tanh",
                "Your candidate goes through tanh, as in a GRU: here it is x Wn + bn as it is.",
                (x, h, Wz, bz, Wn, bn) ->
                        mixed(gate(x, Wz, bz), h, Transforms.tanh(x.mmul(Wn).addRowVector(bn))));
        mistake(
                "gate-open",
                "Your gate is no gate: x Wz + bz goes through σ first.",
                (x, h, Wz, bz, Wn, bn) ->
                        mixed(x.mmul(Wz).addRowVector(bz), h, x.mmul(Wn).addRowVector(bn)));
        mistake(
                "gate-bias",
                "Your gate lacks its bias bz.",
                (x, h, Wz, bz, Wn, bn) ->
                        mixed(gate(x, Wz, bz.mul(0)), h, x.mmul(Wn).addRowVector(bn)));
        mistake(
                "candidate-bias",
                "Your candidate lacks its bias bn.",
                (x, h, Wz, bz, Wn, bn) -> mixed(gate(x, Wz, bz), h, x.mmul(Wn)));
        mistake(
                "swapped",
                "You compute the gate with the candidate's weights, and the candidate with the gate's.",
                (x, h, Wz, bz, Wn, bn) -> mixed(gate(x, Wn, bn), h, x.mmul(Wz).addRowVector(bz)));
        mistake(
                "state-whole",
                "Your state is kept whole and the candidate added: what the candidate gets, the state gives.",
                (x, h, Wz, bz, Wn, bn) -> h.add(gate(x, Wz, bz).mul(x.mmul(Wn).addRowVector(bn))));
        mistake(
                "candidate-whole",
                "Your candidate is added whole: it gets the share z.",
                (x, h, Wz, bz, Wn, bn) ->
                        gate(x, Wz, bz).rsub(1).mul(h).add(x.mmul(Wn).addRowVector(bn)));
        mistake("forgets", "Your state before is gone: the share 1 − z of it stays.", (x, h, Wz, bz, Wn, bn) -> gate(
                        x, Wz, bz)
                .mul(x.mmul(Wn).addRowVector(bn)));

        check(0, "half of the way", MinimalStepCheck::example);
        obeys(3, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static INDArray gate(INDArray x, INDArray W, INDArray b) {
        return Transforms.sigmoid(x.mmul(W).addRowVector(b));
    }

    private static INDArray mixed(INDArray z, INDArray h, INDArray n) {
        return z.rsub(1).mul(h).add(z.mul(n));
    }

    private static void example(Trial<MinimalStep> trial) {
        INDArray zero = Nd4j.zeros(1, 1);
        INDArray x = Nd4j.createFromArray(new float[][] {{2}});
        INDArray h = Nd4j.createFromArray(new float[][] {{4}});
        INDArray Wn = Nd4j.createFromArray(new float[][] {{3}});
        trial.gives(Nd4j.createFromArray(new float[][] {{5}}), call(x, h, zero, Nd4j.zeros(1), Wn, Nd4j.zeros(1)));
    }

    private static Call<MinimalStep> drawn(Draw draw) {
        int N = draw.size(2, 4);
        int D = draw.size(2, 4);
        int H = draw.size(5, 7);
        return call(
                draw.normal(N, D),
                draw.normal(N, H),
                draw.normal(D, H),
                draw.normal(1, H).reshape(H),
                draw.normal(D, H),
                draw.normal(1, H).reshape(H));
    }

    private static Call<MinimalStep> call(INDArray x, INDArray h, INDArray Wz, INDArray bz, INDArray Wn, INDArray bn) {
        return new Call<>(
                "N=" + x.size(0) + ", D=" + x.size(1) + ", H=" + h.size(1),
                answer -> answer.step(x, h, Wz, bz, Wn, bn));
    }
}
