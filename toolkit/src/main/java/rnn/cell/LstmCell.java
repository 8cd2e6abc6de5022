package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedLstm;

/**
 * Long short-term memory: a cell state c that is only added to, and gates that decide what is written, kept and shown.
 *
 * <p>Hochreiter and Schmidhuber, "Long short-term memory", Neural Computation 9 (1997), with the forget gate of Gers,
 * Schmidhuber and Cummins, "Learning to forget", Neural Computation 12 (2000).
 *
 * <pre>
 * i_t = σ(x_t Wxi + h_{t−1} Whi + bi)        [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * f_t = σ(x_t Wxf + h_{t−1} Whf + bf)        likewise, as g_t and o_t
 * g_t = tanh(x_t Wxg + h_{t−1} Whg + bg)
 * o_t = σ(x_t Wxo + h_{t−1} Who + bo)
 * c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t            [N,H]
 * h_t = o_t ⊙ tanh(c_t)                      [N,H]
 * </pre>
 *
 * The output is h_t, the state is (h_t, c_t). PyTorch's {@code nn.LSTM} has the same equations with two biases per
 * gate, whose sum is ours, and stacks the gates in this order.
 *
 * <p>The forget gate's bias starts at 1 (Jozefowicz, Zaremba and Sutskever 2015), so that a new network remembers: with
 * bias 0 each step would halve c.
 *
 * <pre>{@code
 * Cell cell = new LstmCell(8, 16, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.rand(4, 8)), cell.start(4));
 * step.state().get(1).value().shape();   // c, [4, 16]
 * }</pre>
 */
public final class LstmCell extends FusedCell {
    /** Weights of the input for the gates and the candidate g, each [D,H]. */
    public final Parameter Wxi, Wxf, Wxg, Wxo;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whi, Whf, Whg, Who;

    /** Biases, each [H]. */
    public final Parameter bi, bf, bg, bo;

    /**
     * A cell with weights drawn uniformly from ±1/√H, as in PyTorch, the forget gate's bias 1, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public LstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wxi = weights.input("Wxi");
        Whi = weights.recurrent("Whi");
        bi = weights.row("bi", 0);
        Wxf = weights.input("Wxf");
        Whf = weights.recurrent("Whf");
        bf = weights.row("bf", 1);
        Wxg = weights.input("Wxg");
        Whg = weights.recurrent("Whg");
        bg = weights.row("bg", 0);
        Wxo = weights.input("Wxo");
        Who = weights.recurrent("Who");
        bo = weights.row("bo", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(bi, batch, bi.value().size(), bi.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        Var c = before.get(1);
        // i_t = σ(x_t Wxi + h_{t−1} Whi + bi)
        Var i = x.matmul(Wxi).plus(h.matmul(Whi)).plus(bi).sigmoid().as("i");
        // f_t = σ(x_t Wxf + h_{t−1} Whf + bf)
        Var f = x.matmul(Wxf).plus(h.matmul(Whf)).plus(bf).sigmoid().as("f");
        // g_t = tanh(x_t Wxg + h_{t−1} Whg + bg)
        Var g = x.matmul(Wxg).plus(h.matmul(Whg)).plus(bg).tanh().as("g");
        // o_t = σ(x_t Wxo + h_{t−1} Who + bo)
        Var o = x.matmul(Wxo).plus(h.matmul(Who)).plus(bo).sigmoid().as("o");
        // c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t
        Var cNow = f.times(c).plus(i.times(g)).as("c");
        // h_t = o_t ⊙ tanh(c_t)
        return Step.of(o.times(cNow.tanh()), cNow);
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        Var Wx = Var.concatenate(Wxi, Wxf, Wxg, Wxo);
        Var b = Var.concatenate(bi, bf, bg, bo);
        Var Wh = Var.concatenate(Whi, Whf, Whg, Who);
        return FusedSequence.run(new FusedLstm(), x, start, mask, new Gates(Wx, b, Wh));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wxi, Whi, bi, Wxf, Whf, bf, Wxg, Whg, bg, Wxo, Who, bo);
    }
}
