package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * Minimal gated recurrent unit (minGRU): a {@link GruCell} whose gate and candidate look at the input alone. The loop
 * becomes linear, and a whole sequence one scan.
 *
 * <p>Feng, Tung, Ahmed, Bengio and Hajimirsadeghi, "Were RNNs all we needed?" (2024), section 3.1.
 *
 * <pre>
 * z_t = r σ(x_t Wz + bz)                     [N,D] [D,H] + [H] → [N,H]
 * n_t = x_t Wn + bn
 * h_t = (1 − z_t) ⊙ h_{t−1} + z_t ⊙ n_t      [N,H]
 * </pre>
 *
 * The output and the state are h_t. In the paper r is 1, so that 1 − z_t, which the state is multiplied by, lies
 * between 0 and 1: a state can be kept or forgotten, never turned over. {@link #withNegativeFactors} sets r to 2, so
 * that the factor lies between −1 and 1 (Grazzi and others, "Unlocking state-tracking in linear RNNs through negative
 * eigenvalues", 2024). The paper writes h̃_t for the candidate n_t; for scans in log space it also passes the candidate
 * through a function that makes it positive, which this scan does not need.
 *
 * <pre>{@code
 * Cell cell = new MinimalGruCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class MinimalGruCell extends ScanCell {
    /** Weights of the input for the update gate and the candidate, each [D,H]. */
    public final Parameter Wz, Wn;

    /** Biases, each [H]. */
    public final Parameter bz, bn;

    private final double reach;

    /**
     * A cell with weights drawn uniformly from ±1/√H, and biases 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public MinimalGruCell(int inputSize, int hiddenSize, RandomGenerator random) {
        this(inputSize, hiddenSize, 1, random);
    }

    private MinimalGruCell(int inputSize, int hiddenSize, double reach, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        this.reach = reach;
        Wz = weights.input("Wz");
        bz = weights.row("bz", 0);
        Wn = weights.input("Wn");
        bn = weights.row("bn", 0);
    }

    /**
     * {@return a cell whose gate reaches from 0 to 2, so that it may turn its state over}
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public static MinimalGruCell withNegativeFactors(int inputSize, int hiddenSize, RandomGenerator random) {
        return new MinimalGruCell(inputSize, hiddenSize, 2, random);
    }

    @Override
    public State start(int batch) {
        return State.zeros(bz, batch, bz.value().size());
    }

    @Override
    Terms terms(Var x) {
        // z_t = r σ(x_t Wz + bz)
        Var z = x.affine(Wz, bz).sigmoid().scale(reach).as("z");
        // n_t = x_t Wn + bn
        Var n = x.affine(Wn, bn).as("n");
        // h_t = (1 − z_t) ⊙ h_{t−1} + z_t ⊙ n_t
        return new Terms(z.oneMinus(), z.times(n));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wz, bz, Wn, bn);
    }
}
