package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * Selective state space (S6): each channel is remembered by S numbers that fade at speeds of their own. The input
 * decides how long a step lasts, where it is written and what is read.
 *
 * <p>Gu and Dao, "Mamba: linear-time sequence modeling with selective state spaces" (2023), algorithm 2: the layer
 * without the convolution and the gate around it.
 *
 * <pre>
 * v_t = x_t Wv + bv                                       the channels: [N,D] [D,H] + [H] → [N,H]
 * Δ_t = softplus(x_t Wd + bd)                             how long the step lasts: [N,H]
 * B_t = x_t WB,  C_t = x_t WC                             where to write, what to read: [N,S]
 * h_t = exp(Δ_t A) ⊙ h_{t−1} + Δ_t v_t B_t                [N,H·S], for each channel and each s
 * y_t = Σ_s h_t C_t + v_t ⊙ skip                          [N,H]
 * </pre>
 *
 * The output is y_t, the state is h_t, channel by channel. A = −exp(logA) is negative, so every factor lies between 0
 * and 1. For S = 1 and A = −1 the factor is 1 − σ(x_t Wd + bd), and the layer a gate.
 *
 * <pre>{@code
 * Cell cell = new SelectiveCell(8, 16, 4, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class SelectiveCell extends ScanCell {
    /** Steps last between these at the start, as in the paper. */
    private static final double SHORTEST = 0.001;

    private static final double LONGEST = 0.1;

    /** Weights of the channels and of the step's length, each [D,H]. */
    public final Parameter Wv, Wd;

    /** Where the input writes and what it reads, each [D,S]. */
    public final Parameter WB, WC;

    /** Biases, and the share of the channel that the output shows, each [H]. */
    public final Parameter bv, bd, skip;

    /** The logarithm of how fast each number fades, [H·S]. */
    public final Parameter logA;

    private final int places;

    /**
     * A cell with weights drawn uniformly from ±1/√H, speeds 1 to S in each channel, and steps that last from 0.001 to
     * 0.1.
     *
     * @param inputSize D
     * @param hiddenSize H, how many channels
     * @param places S, how many numbers remember a channel
     * @param random the source of the weights
     */
    public SelectiveCell(int inputSize, int hiddenSize, int places, RandomGenerator random) {
        this.places = Require.atLeast("the numbers for each channel", 1, places);
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Weights small = new Weights(inputSize, places, random);
        Wv = weights.input("Wv");
        bv = weights.row("bv", 0);
        Wd = weights.input("Wd");
        bd = weights.row("bd", 0);
        WB = small.input("WB");
        WC = small.input("WC");
        skip = weights.row("skip", 1);
        FloatArray speeds = FloatArray.ofZeros(hiddenSize * places);
        for (int i = 0; i < speeds.size(); i++) {
            speeds.set(i, Math.log(1 + i % places));
        }
        logA = new Parameter("logA", speeds);
        for (int i = 0; i < hiddenSize; i++) {
            double lasts = SHORTEST * Math.pow(LONGEST / SHORTEST, random.nextDouble());
            bd.value().set(i, Math.log(Math.expm1(lasts))); // softplus of it is that length
        }
    }

    @Override
    public State start(int batch) {
        return State.zeros(logA, batch, logA.value().size());
    }

    @Override
    Terms terms(Var x) {
        // v_t = x_t Wv + bv
        Var v = x.affine(Wv, bv).as("v");
        // Δ_t = softplus(x_t Wd + bd)
        Var delta = x.affine(Wd, bd).softplus().as("Δ");
        // B_t = x_t WB,  C_t = x_t WC
        Var B = x.matmul(WB).as("B");
        Var C = x.matmul(WC).as("C");
        // exp(Δ_t A)
        Var each = Var.constant(logA.value().zeros(x.value().rows(), places).fill(1));
        Var a = delta.outer(each).times(logA.exp().scale(-1)).exp();
        // Δ_t v_t B_t
        Var b = delta.times(v).outer(B);
        // y_t = Σ_s h_t C_t + v_t ⊙ skip
        return new Terms(a, b, h -> C.dotSlots(h).plus(v.times(skip)));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wv, bv, Wd, bd, WB, WC, skip, logA);
    }
}
