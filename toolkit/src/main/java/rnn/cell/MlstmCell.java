package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Matrix LSTM (mLSTM) of xLSTM: the memory is a matrix in which values are stored under keys and found again by
 * queries. Gates, keys, values and queries see the input alone.
 *
 * <p>Beck and others, "xLSTM: extended long short-term memory" (2024), equations 19 to 27, with one head and their
 * stabiliser.
 *
 * <pre>
 * q_t = x_t Wq,  k_t = x_t Wk / √H,  v_t = x_t Wv        [N,D] [D,H] → [N,H]
 * ã   = x_t Wg + bg                                      the gates i and f: one number each, [N,2]
 * m_t = max(log σ(ã_f) + m_{t−1}, ã_i)                   the stabiliser, [N,1]
 * i_t = exp(ã_i − m_t),  f_t = exp(log σ(ã_f) + m_{t−1} − m_t)
 * M_t = f_t M_{t−1} + i_t v_tᵀ k_t                       [N,H·H]
 * n_t = f_t n_{t−1} + i_t k_t                            [N,H]
 * h_t = σ(x_t Wo + bo) ⊙ (q_t M_tᵀ) / max(|⟨n_t,q_t⟩|, exp(−m_t))
 * </pre>
 *
 * The output is h_t, the state is (M_t, n_t, m_t). The paper writes C for M; m_t starts at 0. The divisor has
 * 1e-6 added.
 *
 * <pre>{@code
 * Cell cell = new MlstmCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class MlstmCell extends Weighted implements Cell {
    /** Added to the divisor: where a query fits no key and exp(−m_t) rounds to 0, it would be 0 / 0. */
    private static final double EPSILON = 1e-6;

    /** The forget gate's bias at the start. */
    private static final double KEEP = 3;

    /** Queries, keys, values and output gate, each [D,H]. */
    public final Parameter Wq, Wk, Wv, Wo;

    /** The gates i and f, [D,2]. */
    public final Parameter Wg;

    /** Biases of the gates i and f, [2], and of the output gate, [H]. */
    public final Parameter bg, bo;

    private final int size;

    /**
     * A cell with weights drawn uniformly from ±1/√H, the forget gate's bias 3, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public MlstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        size = hiddenSize;
        Wq = weights.input("Wq");
        Wk = weights.input("Wk");
        Wv = weights.input("Wv");
        Wg = new Weights(inputSize, 2, random).input("Wg");
        bg = new Weights(inputSize, 2, random).row("bg", 0);
        bg.value().set(1, KEEP);
        Wo = weights.input("Wo");
        bo = weights.row("bo", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(bo, batch, size * size, size, 1);
    }

    @Override
    public Step step(Var x, State before) {
        // q_t = x_t Wq,  k_t = x_t Wk / √H,  v_t = x_t Wv
        Var q = x.matmul(Wq);
        Var k = x.matmul(Wk).scale(1 / Math.sqrt(size));
        Var v = x.matmul(Wv);
        // ã = x_t Wg + bg
        Var a = x.affine(Wg, bg);
        Var input = a.columns(0, 1);
        // m_t = max(log σ(ã_f) + m_{t−1}, ã_i), and log σ(a) = −softplus(−a)
        Var kept = before.get(2).minus(a.columns(1, 1).scale(-1).softplus());
        Var m = input.plus(kept.minus(input).relu());
        // i_t = exp(ã_i − m_t),  f_t = exp(log σ(ã_f) + m_{t−1} − m_t)
        Var i = input.minus(m).exp().as("i");
        Var f = kept.minus(m).exp().as("f");
        // M_t = f_t M_{t−1} + i_t v_tᵀ k_t
        Var M = before.get(0).weightRows(f).plus(v.weightRows(i).outer(k)).as("M");
        // n_t = f_t n_{t−1} + i_t k_t
        Var n = before.get(1).weightRows(f).plus(k.weightRows(i)).as("n");
        // h_t = σ(x_t Wo + bo) ⊙ (q_t M_tᵀ) / max(|⟨n_t,q_t⟩|, exp(−m_t))
        Var o = x.affine(Wo, bo).sigmoid().as("o");
        Var product = n.dotRows(q).reshape(x.value().rows(), 1);
        Var length = product.relu().plus(product.scale(-1).relu());
        Var least = m.scale(-1).exp();
        Var epsilon = Var.constant(bo.value().zeros(1).fill(EPSILON));
        Var divisor = least.plus(length.minus(least).relu()).plus(epsilon);
        Var h = o.times(q.dotSlots(M)).weightRows(divisor.power(-1));
        return new Step(h, State.of(M, n, m));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wq, Wk, Wv, Wg, bg, Wo, bo);
    }
}
