package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * An {@link LstmCell} whose sums are normalized at every step: their scale can neither grow nor fade with time, and
 * larger learning rates work.
 *
 * <p>Ba, Kiros and Hinton, "Layer normalization" (2016), equations 20 to 22. norm(a) = (a − mean) / √(variance + 1e-5)
 * over the H units of one item.
 *
 * <pre>
 * i_t = σ(norm(x_t Wxi) ⊙ axi + norm(h_{t−1} Whi) ⊙ ahi + bi)       [N,D] [D,H], [N,H] [H,H], [H] → [N,H]
 * f_t = σ(norm(x_t Wxf) ⊙ axf + norm(h_{t−1} Whf) ⊙ ahf + bf)       likewise, as g_t and o_t
 * g_t = tanh(norm(x_t Wxg) ⊙ axg + norm(h_{t−1} Whg) ⊙ ahg + bg)
 * o_t = σ(norm(x_t Wxo) ⊙ axo + norm(h_{t−1} Who) ⊙ aho + bo)
 * c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t                                   [N,H]
 * h_t = o_t ⊙ tanh(norm(c_t) ⊙ ac + bc)                             [N,H]
 * </pre>
 *
 * The output is h_t, the state is (h_t, c_t), c_t before it is normalized. The paper normalizes over all four gates
 * together; here, as in TensorFlow's cell, each gate has its own mean and variance, since it has its own weights. The
 * paper's two shifts β per gate are merged into the bias. The gains a start at 1.
 *
 * <pre>{@code
 * Cell cell = new LayerNormLstmCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class LayerNormLstmCell extends Weighted implements Cell {
    /** Weights of the input for the gates and the candidate g, each [D,H]. */
    public final Parameter Wxi, Wxf, Wxg, Wxo;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whi, Whf, Whg, Who;

    /** Gains of the normalized sums of the input, each [H]. */
    public final Parameter axi, axf, axg, axo;

    /** Gains of the normalized sums of the state before, each [H]. */
    public final Parameter ahi, ahf, ahg, aho;

    /** Biases, each [H]. */
    public final Parameter bi, bf, bg, bo;

    /** Gain and bias of the normalized cell state, each [H]. */
    public final Parameter ac, bc;

    /**
     * A cell with weights drawn uniformly from ±1/√H, gains 1, the forget gate's bias 1, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public LayerNormLstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wxi = weights.input("Wxi");
        Whi = weights.recurrent("Whi");
        axi = weights.row("axi", 1);
        ahi = weights.row("ahi", 1);
        bi = weights.row("bi", 0);
        Wxf = weights.input("Wxf");
        Whf = weights.recurrent("Whf");
        axf = weights.row("axf", 1);
        ahf = weights.row("ahf", 1);
        bf = weights.row("bf", 1);
        Wxg = weights.input("Wxg");
        Whg = weights.recurrent("Whg");
        axg = weights.row("axg", 1);
        ahg = weights.row("ahg", 1);
        bg = weights.row("bg", 0);
        Wxo = weights.input("Wxo");
        Who = weights.recurrent("Who");
        axo = weights.row("axo", 1);
        aho = weights.row("aho", 1);
        bo = weights.row("bo", 0);
        ac = weights.row("ac", 1);
        bc = weights.row("bc", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(bi, batch, bi.value().size(), bi.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        Var c = before.get(1);
        // i_t = σ(norm(x_t Wxi) ⊙ axi + norm(h_{t−1} Whi) ⊙ ahi + bi)
        Var i = norm(x.matmul(Wxi), axi)
                .plus(norm(h.matmul(Whi), ahi))
                .plus(bi)
                .sigmoid()
                .as("i");
        // f_t = σ(norm(x_t Wxf) ⊙ axf + norm(h_{t−1} Whf) ⊙ ahf + bf)
        Var f = norm(x.matmul(Wxf), axf)
                .plus(norm(h.matmul(Whf), ahf))
                .plus(bf)
                .sigmoid()
                .as("f");
        // g_t = tanh(norm(x_t Wxg) ⊙ axg + norm(h_{t−1} Whg) ⊙ ahg + bg)
        Var g = norm(x.matmul(Wxg), axg)
                .plus(norm(h.matmul(Whg), ahg))
                .plus(bg)
                .tanh()
                .as("g");
        // o_t = σ(norm(x_t Wxo) ⊙ axo + norm(h_{t−1} Who) ⊙ aho + bo)
        Var o = norm(x.matmul(Wxo), axo)
                .plus(norm(h.matmul(Who), aho))
                .plus(bo)
                .sigmoid()
                .as("o");
        // c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t
        Var cNow = f.times(c).plus(i.times(g)).as("c");
        // h_t = o_t ⊙ tanh(norm(c_t) ⊙ ac + bc)
        return Step.of(o.times(norm(cNow, ac).plus(bc).tanh()), cNow);
    }

    private static Var norm(Var sums, Parameter gain) {
        return sums.normalizeRows().times(gain);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Wxi, Whi, axi, ahi, bi, Wxf, Whf, axf, ahf, bf, Wxg, Whg, axg, ahg, bg, Wxo, Who, axo, aho, bo, ac, bc);
    }
}
