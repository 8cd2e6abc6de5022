package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Minimal gated unit: one gate f forgets, resets and writes at once.
 *
 * <p>Zhou, Wu, Zhang and Zhou, "Minimal gated unit for recurrent neural networks" (2016), equations 6.
 *
 * <pre>
 * f_t = σ(x_t Wxf + h_{t−1} Whf + bf)              [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * n_t = tanh(x_t Wxn + (f_t ⊙ h_{t−1}) Whn + bn)
 * h_t = (1 − f_t) ⊙ h_{t−1} + f_t ⊙ n_t            [N,H]
 * </pre>
 *
 * The output and the state are h_t. It is a {@link ChoGruCell} whose two gates are r = f and z = 1 − f; note that an
 * <em>open</em> f writes, though it is called the forget gate. The paper writes h̃ for n.
 *
 * <pre>{@code
 * Cell cell = new MinimalGatedCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class MinimalGatedCell extends Weighted implements Cell {
    /** Weights of the input for the gate and the candidate n, each [D,H]. */
    public final Parameter Wxf, Wxn;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whf, Whn;

    /** Biases, each [H]. */
    public final Parameter bf, bn;

    /**
     * A cell with weights drawn uniformly from ±1/√H and biases 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public MinimalGatedCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wxf = weights.input("Wxf");
        Whf = weights.recurrent("Whf");
        bf = weights.row("bf", 0);
        Wxn = weights.input("Wxn");
        Whn = weights.recurrent("Whn");
        bn = weights.row("bn", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(bf, batch, bf.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        return step(x, before, before.get(0));
    }

    @Override
    public Step step(Var x, State before, Var h) {
        // f_t = σ(x_t Wxf + h_{t−1} Whf + bf)
        Var f = x.matmul(Wxf).plus(h.matmul(Whf)).plus(bf).sigmoid().as("f");
        // n_t = tanh(x_t Wxn + (f_t ⊙ h_{t−1}) Whn + bn)
        Var n = x.matmul(Wxn).plus(f.times(h).matmul(Whn)).plus(bn).tanh().as("n");
        // h_t = (1 − f_t) ⊙ h_{t−1} + f_t ⊙ n_t
        return Step.of(f.oneMinus().times(before.get(0)).plus(f.times(n)));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wxf, Whf, bf, Wxn, Whn, bn);
    }
}
