package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedGru;

/**
 * Gated recurrent unit, in the convention of PyTorch and cuDNN: an update gate z mixes the old state with a candidate
 * n, and a reset gate r says how much of the old state the candidate sees.
 *
 * <p>Cho and others, "Learning phrase representations using RNN encoder–decoder" (2014), in its first version
 * (arXiv:1406.1078v1), where the reset comes after the product with the weights.
 *
 * <pre>
 * r_t = σ(x_t Wxr + h_{t−1} Whr + br)                     [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * z_t = σ(x_t Wxz + h_{t−1} Whz + bz)
 * n_t = tanh(x_t Wxn + bxn + r_t ⊙ (h_{t−1} Whn + bhn))
 * h_t = (1 − z_t) ⊙ n_t + z_t ⊙ h_{t−1}                   [N,H]
 * </pre>
 *
 * The output and the state are h_t. The candidate keeps PyTorch's two biases, since r acts on only one of them; for r
 * and z our bias is the sum of PyTorch's two. {@link ChoGruCell} resets before the product. Chung and others (2014)
 * exchange z and 1 − z: there an <em>open</em> update gate writes.
 *
 * <pre>{@code
 * Cell cell = new GruCell(8, 16, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.rand(4, 8)), cell.start(4));
 * step.output().value().shape();   // [4, 16]
 * }</pre>
 */
public final class GruCell extends FusedCell {
    /** Weights of the input for the gates and the candidate n, each [D,H]. */
    public final Parameter Wxr, Wxz, Wxn;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whr, Whz, Whn;

    /** Biases of the gates, each [H]. */
    public final Parameter br, bz;

    /** Biases of the candidate, beside the input and inside the reset, each [H]. */
    public final Parameter bxn, bhn;

    /**
     * A cell with weights drawn uniformly from ±1/√H, as in PyTorch, and biases 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public GruCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wxr = weights.input("Wxr");
        Whr = weights.recurrent("Whr");
        br = weights.row("br", 0);
        Wxz = weights.input("Wxz");
        Whz = weights.recurrent("Whz");
        bz = weights.row("bz", 0);
        Wxn = weights.input("Wxn");
        bxn = weights.row("bxn", 0);
        Whn = weights.recurrent("Whn");
        bhn = weights.row("bhn", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(br, batch, br.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        return step(x, before, before.get(0));
    }

    @Override
    public Step step(Var x, State before, Var h) {
        // r_t = σ(x_t Wxr + h_{t−1} Whr + br)
        Var r = x.matmul(Wxr).plus(h.matmul(Whr)).plus(br).sigmoid().as("r");
        // z_t = σ(x_t Wxz + h_{t−1} Whz + bz)
        Var z = x.matmul(Wxz).plus(h.matmul(Whz)).plus(bz).sigmoid().as("z");
        // n_t = tanh(x_t Wxn + bxn + r_t ⊙ (h_{t−1} Whn + bhn))
        Var n = x.matmul(Wxn)
                .plus(bxn)
                .plus(r.times(h.matmul(Whn).plus(bhn)))
                .tanh()
                .as("n");
        // h_t = (1 − z_t) ⊙ n_t + z_t ⊙ h_{t−1}
        return Step.of(z.oneMinus().times(n).plus(z.times(before.get(0))));
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        Gates rz = new Gates(Var.concatenate(Wxr, Wxz), Var.concatenate(br, bz), Var.concatenate(Whr, Whz));
        Gates n = new Gates(Wxn, bxn, null);
        Gates u = new Gates(null, bhn, Whn);
        return FusedSequence.run(new FusedGru(), x, start, mask, rz, n, u);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wxr, Whr, br, Wxz, Whz, bz, Wxn, bxn, Whn, bhn);
    }
}
