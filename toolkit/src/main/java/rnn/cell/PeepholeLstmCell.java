package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedPeepholeLstm;

/**
 * An {@link LstmCell} whose gates see the cell state even while the output gate hides it, which precise timing needs.
 *
 * <p>Gers and Schmidhuber, "Recurrent nets that time and count" (2000); the equations as in Graves, "Generating
 * sequences with recurrent neural networks" (2013), equations 7 to 11.
 *
 * <pre>
 * i_t = σ(x_t Wxi + h_{t−1} Whi + c_{t−1} ⊙ wci + bi)     [N,D] [D,H] + [N,H] [H,H] + [N,H] ⊙ [H] + [H] → [N,H]
 * f_t = σ(x_t Wxf + h_{t−1} Whf + c_{t−1} ⊙ wcf + bf)
 * g_t = tanh(x_t Wxg + h_{t−1} Whg + bg)
 * c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t
 * o_t = σ(x_t Wxo + h_{t−1} Who + c_t ⊙ wco + bo)         the output gate sees the new c
 * h_t = o_t ⊙ tanh(c_t)
 * </pre>
 *
 * The output is h_t, the state is (h_t, c_t). A peephole connects each unit only with itself: Graves's diagonal
 * matrices are the rows wci, wcf and wco here, and his index c for the candidate is g here. The paper of 2000 stops the
 * gradient at the peepholes; this cell passes the full gradient.
 *
 * <pre>{@code
 * Cell cell = new PeepholeLstmCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class PeepholeLstmCell extends FusedCell {
    /** Weights of the input for the gates and the candidate g, each [D,H]. */
    public final Parameter Wxi, Wxf, Wxg, Wxo;

    /** Weights of the state before, each [H,H]. */
    public final Parameter Whi, Whf, Whg, Who;

    /** Peepholes from the cell state into the gates, each [H]. */
    public final Parameter wci, wcf, wco;

    /** Biases, each [H]. */
    public final Parameter bi, bf, bg, bo;

    /**
     * A cell with weights drawn uniformly from ±1/√H, the forget gate's bias 1, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public PeepholeLstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wxi = weights.input("Wxi");
        Whi = weights.recurrent("Whi");
        wci = weights.diagonal("wci");
        bi = weights.row("bi", 0);
        Wxf = weights.input("Wxf");
        Whf = weights.recurrent("Whf");
        wcf = weights.diagonal("wcf");
        bf = weights.row("bf", 1);
        Wxg = weights.input("Wxg");
        Whg = weights.recurrent("Whg");
        bg = weights.row("bg", 0);
        Wxo = weights.input("Wxo");
        Who = weights.recurrent("Who");
        wco = weights.diagonal("wco");
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
        // i_t = σ(x_t Wxi + h_{t−1} Whi + c_{t−1} ⊙ wci + bi)
        Var i = x.matmul(Wxi)
                .plus(h.matmul(Whi))
                .plus(c.times(wci))
                .plus(bi)
                .sigmoid()
                .as("i");
        // f_t = σ(x_t Wxf + h_{t−1} Whf + c_{t−1} ⊙ wcf + bf)
        Var f = x.matmul(Wxf)
                .plus(h.matmul(Whf))
                .plus(c.times(wcf))
                .plus(bf)
                .sigmoid()
                .as("f");
        // g_t = tanh(x_t Wxg + h_{t−1} Whg + bg)
        Var g = x.matmul(Wxg).plus(h.matmul(Whg)).plus(bg).tanh().as("g");
        // c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t
        Var cNow = f.times(c).plus(i.times(g)).as("c");
        // o_t = σ(x_t Wxo + h_{t−1} Who + c_t ⊙ wco + bo)
        Var o = x.matmul(Wxo)
                .plus(h.matmul(Who))
                .plus(cNow.times(wco))
                .plus(bo)
                .sigmoid()
                .as("o");
        // h_t = o_t ⊙ tanh(c_t)
        return Step.of(o.times(cNow.tanh()), cNow);
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        Var Wx = Var.concatenate(Wxi, Wxf, Wxg, Wxo);
        Var b = Var.concatenate(bi, bf, bg, bo);
        Var Wh = Var.concatenate(Whi, Whf, Whg, Who);
        Gates peepholes = new Gates(null, Var.concatenate(wci, wcf, wco), null);
        return FusedSequence.run(new FusedPeepholeLstm(), x, start, mask, new Gates(Wx, b, Wh), peepholes);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wxi, Whi, wci, bi, Wxf, Whf, wcf, bf, Wxg, Whg, bg, Wxo, Who, wco, bo);
    }
}
