package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * Minimal LSTM (minLSTM): forget and input gate look at the input alone and share one whole between them, so that the
 * state is a mean of what was written. A whole sequence is one scan.
 *
 * <p>Feng, Tung, Ahmed, Bengio and Hajimirsadeghi, "Were RNNs all we needed?" (2024), section 3.2.
 *
 * <pre>
 * f_t = σ(x_t Wf + bf)                        [N,D] [D,H] + [H] → [N,H]
 * i_t = σ(x_t Wi + bi)
 * g_t = x_t Wg + bg
 * h_t = f_t / (f_t + i_t) ⊙ h_{t−1} + i_t / (f_t + i_t) ⊙ g_t
 * </pre>
 *
 * The output and the state are h_t. The paper writes h̃_t for the candidate g_t.
 *
 * <pre>{@code
 * Cell cell = new MinimalLstmCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class MinimalLstmCell extends ScanCell {
    /** Weights of the input for both gates and the candidate, each [D,H]. */
    public final Parameter Wf, Wi, Wg;

    /** Biases, each [H]. */
    public final Parameter bf, bi, bg;

    /**
     * A cell with weights drawn uniformly from ±1/√H, the forget gate's bias 1, the others 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public MinimalLstmCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wf = weights.input("Wf");
        bf = weights.row("bf", 1);
        Wi = weights.input("Wi");
        bi = weights.row("bi", 0);
        Wg = weights.input("Wg");
        bg = weights.row("bg", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(bf, batch, bf.value().size());
    }

    @Override
    Terms terms(Var x) {
        // f_t = σ(x_t Wf + bf)
        Var f = x.affine(Wf, bf).sigmoid().as("f");
        // i_t = σ(x_t Wi + bi)
        Var i = x.affine(Wi, bi).sigmoid().as("i");
        // g_t = x_t Wg + bg
        Var g = x.affine(Wg, bg).as("g");
        // h_t = f_t / (f_t + i_t) ⊙ h_{t−1} + i_t / (f_t + i_t) ⊙ g_t
        Var share = f.dividedBy(f.plus(i));
        return new Terms(share, share.oneMinus().times(g));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wf, bf, Wi, bi, Wg, bg);
    }
}
