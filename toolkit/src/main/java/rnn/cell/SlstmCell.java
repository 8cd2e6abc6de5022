package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Scalar LSTM (sLSTM) of xLSTM: the input gate is an exponential, so that something important can outweigh everything
 * before it, and the state is divided by the sum of what was written. The gates see h_{t−1}: this cell cannot be a
 * scan, and it can track a state.
 *
 * <p>Beck and others, "xLSTM: extended long short-term memory" (2024), equations 8 to 18, with one head.
 *
 * <pre>
 * ã   = x_t Wx + h_{t−1} Wh + b                    for i, f, g, o: [N,D] [D,4H] + [N,H] [H,4H] + [4H] → [N,4H]
 * m_t = max(log σ(ã_f) + m_{t−1}, ã_i)             the stabiliser: nothing below is an exponential of more than 0
 * i_t = exp(ã_i − m_t)
 * f_t = exp(log σ(ã_f) + m_{t−1} − m_t)
 * c_t = f_t ⊙ c_{t−1} + i_t ⊙ tanh(ã_g)
 * n_t = f_t ⊙ n_{t−1} + i_t
 * h_t = σ(ã_o) ⊙ c_t / n_t                         [N,H]
 * </pre>
 *
 * The output is h_t, the state is (h_t, c_t, n_t, m_t). m_t cancels out of h_t; without it the exponential overflows.
 * It starts at −1e30, so that n_t is at least 1 from the first step on. The paper also allows exp for the forget gate.
 *
 * <pre>{@code
 * Cell cell = new SlstmCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class SlstmCell extends Weighted implements Cell {
    /** Lower than any sum of a gate, so that the first step begins anew. */
    private static final double LOWEST = -1e30;

    /** Weights of the input, [D,4H]: i, f, g, o. */
    public final Parameter Wx;

    /** Weights of the state before, [H,4H]. */
    public final Parameter Wh;

    /** Biases, [4H]. */
    public final Parameter b;

    private final int size;

    /**
     * A cell with weights drawn uniformly from ±1/√H, the forget gate's bias 1, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public SlstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Require.atLeast("the input size of a cell", 1, inputSize);
        size = Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        double bound = 1 / Math.sqrt(hiddenSize);
        Wx = new Parameter("Wx", Init.uniform(random, bound, inputSize, 4 * hiddenSize));
        Wh = new Parameter("Wh", Init.uniform(random, bound, hiddenSize, 4 * hiddenSize));
        FloatArray bias = FloatArray.ofZeros(4 * hiddenSize);
        for (int i = 0; i < hiddenSize; i++) {
            bias.set(hiddenSize + i, 1);
        }
        b = new Parameter("b", bias);
    }

    @Override
    public State start(int batch) {
        State zeros = State.zeros(b, batch, size, size, size, size);
        Var lowest = Var.constant(b.value().zeros(batch, size).fill(LOWEST));
        return State.of(zeros.get(0), zeros.get(1), zeros.get(2), lowest);
    }

    @Override
    public Step step(Var x, State before) {
        Var m = before.get(3);
        // ã = x_t Wx + h_{t−1} Wh + b
        Var a = x.matmul(Wx).plus(before.get(0).matmul(Wh)).plus(b);
        Var input = a.columns(0, size);
        // log σ(ã_f) + m_{t−1}, and log σ(a) = −softplus(−a)
        Var kept = m.minus(a.columns(size, size).scale(-1).softplus());
        // m_t = max(log σ(ã_f) + m_{t−1}, ã_i)
        Var mNow = input.plus(kept.minus(input).relu());
        // i_t = exp(ã_i − m_t)
        Var i = input.minus(mNow).exp().as("i");
        // f_t = exp(log σ(ã_f) + m_{t−1} − m_t)
        Var f = kept.minus(mNow).exp().as("f");
        // c_t = f_t ⊙ c_{t−1} + i_t ⊙ tanh(ã_g)
        Var c = f.times(before.get(1))
                .plus(i.times(a.columns(2 * size, size).tanh()))
                .as("c");
        // n_t = f_t ⊙ n_{t−1} + i_t
        Var n = f.times(before.get(2)).plus(i).as("n");
        // h_t = σ(ã_o) ⊙ c_t / n_t
        Var o = a.columns(3 * size, size).sigmoid().as("o");
        return Step.of(o.times(c.dividedBy(n)), c, n, mNow);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wh, b);
    }
}
