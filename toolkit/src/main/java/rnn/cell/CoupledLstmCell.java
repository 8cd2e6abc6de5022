package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedCoupledLstm;

/**
 * An {@link LstmCell} that writes as much as it forgets: one gate does both, which saves a quarter of the weights.
 *
 * <p>Greff, Srivastava, Koutník, Steunebrink and Schmidhuber, "LSTM: a search space odyssey" (2015), variant CIFG,
 * without its peepholes.
 *
 * <pre>
 * f_t = σ(x_t Wxf + h_{t−1} Whf + bf)        [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * g_t = tanh(x_t Wxg + h_{t−1} Whg + bg)
 * o_t = σ(x_t Wxo + h_{t−1} Who + bo)
 * c_t = f_t ⊙ c_{t−1} + (1 − f_t) ⊙ g_t      [N,H]
 * h_t = o_t ⊙ tanh(c_t)                      [N,H]
 * </pre>
 *
 * The output is h_t, the state is (h_t, c_t). The paper's CIFG computes f_t = 1 − i_t from the input gate; computing
 * i_t from the forget gate is the same model with the signs of one gate's weights reversed. c is a weighted mean of the
 * values written so far and stays within ±1; therefore this cell cannot count.
 *
 * <pre>{@code
 * Cell cell = new CoupledLstmCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class CoupledLstmCell extends FusedCell {
    /** Weights of the input for the gates and the candidate g, each [D,H]. */
    public final Parameter Wxf, Wxg, Wxo;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whf, Whg, Who;

    /** Biases, each [H]. */
    public final Parameter bf, bg, bo;

    /**
     * A cell with weights drawn uniformly from ±1/√H, the forget gate's bias 1, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public CoupledLstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
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
        return State.zeros(bf, batch, bf.value().size(), bf.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        Var c = before.get(1);
        // f_t = σ(x_t Wxf + h_{t−1} Whf + bf)
        Var f = x.matmul(Wxf).plus(h.matmul(Whf)).plus(bf).sigmoid().as("f");
        // g_t = tanh(x_t Wxg + h_{t−1} Whg + bg)
        Var g = x.matmul(Wxg).plus(h.matmul(Whg)).plus(bg).tanh().as("g");
        // o_t = σ(x_t Wxo + h_{t−1} Who + bo)
        Var o = x.matmul(Wxo).plus(h.matmul(Who)).plus(bo).sigmoid().as("o");
        // c_t = f_t ⊙ c_{t−1} + (1 − f_t) ⊙ g_t
        Var cNow = f.times(c).plus(f.oneMinus().times(g)).as("c");
        // h_t = o_t ⊙ tanh(c_t)
        return Step.of(o.times(cNow.tanh()), cNow);
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        Var Wx = Var.concatenate(Wxf, Wxg, Wxo);
        Var b = Var.concatenate(bf, bg, bo);
        Var Wh = Var.concatenate(Whf, Whg, Who);
        return FusedSequence.run(new FusedCoupledLstm(), x, start, mask, new Gates(Wx, b, Wh));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wxf, Whf, bf, Wxg, Whg, bg, Wxo, Who, bo);
    }
}
