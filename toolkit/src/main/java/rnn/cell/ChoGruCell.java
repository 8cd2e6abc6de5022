package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Gated recurrent unit as its paper prints it: the reset gate acts <em>before</em> the product with the weights, so a
 * unit that is reset is hidden from the candidates of all other units. {@link GruCell} follows the convention of
 * PyTorch.
 *
 * <p>Cho and others, "Learning phrase representations using RNN encoder–decoder for statistical machine translation"
 * (EMNLP 2014, arXiv:1406.1078v3), equations 5 to 8.
 *
 * <pre>
 * r_t = σ(x_t Wxr + h_{t−1} Whr + br)              [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * z_t = σ(x_t Wxz + h_{t−1} Whz + bz)
 * n_t = tanh(x_t Wxn + (r_t ⊙ h_{t−1}) Whn + bn)
 * h_t = z_t ⊙ h_{t−1} + (1 − z_t) ⊙ n_t            [N,H]
 * </pre>
 *
 * The output and the state are h_t. The paper leaves the biases out and writes h̃ for n. Keras calls this convention
 * {@code reset_after=False}.
 *
 * <pre>{@code
 * Cell cell = new ChoGruCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class ChoGruCell extends Weighted implements Cell {
    /** Weights of the input for the gates and the candidate n, each [D,H]. */
    public final Parameter Wxr, Wxz, Wxn;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whr, Whz, Whn;

    /** Biases, each [H]. */
    public final Parameter br, bz, bn;

    /**
     * A cell with weights drawn uniformly from ±1/√H and biases 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public ChoGruCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wxr = weights.input("Wxr");
        Whr = weights.recurrent("Whr");
        br = weights.row("br", 0);
        Wxz = weights.input("Wxz");
        Whz = weights.recurrent("Whz");
        bz = weights.row("bz", 0);
        Wxn = weights.input("Wxn");
        Whn = weights.recurrent("Whn");
        bn = weights.row("bn", 0);
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
        // n_t = tanh(x_t Wxn + (r_t ⊙ h_{t−1}) Whn + bn)
        Var n = x.matmul(Wxn).plus(r.times(h).matmul(Whn)).plus(bn).tanh().as("n");
        // h_t = z_t ⊙ h_{t−1} + (1 − z_t) ⊙ n_t
        return Step.of(z.times(before.get(0)).plus(z.oneMinus().times(n)));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wxr, Whr, br, Wxz, Whz, bz, Wxn, Whn, bn);
    }
}
