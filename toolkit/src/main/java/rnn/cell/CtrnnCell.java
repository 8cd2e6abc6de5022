package rnn.cell;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedCtrnn;

/**
 * Continuous-time recurrent network: each unit moves toward its weighted sum, at a speed of its own. The cell takes
 * Euler's steps along this motion.
 *
 * <p>Funahashi and Nakamura, "Approximation of dynamical systems by continuous time recurrent neural networks", Neural
 * Networks 6 (1993); learned as in Pearlmutter, "Learning state space trajectories in recurrent neural networks",
 * Neural Computation 1 (1989). With two groups of time constants it is the network of Yamashita and Tani, "Emergence of
 * functional hierarchy in a multiple timescale neural network model" (2008).
 *
 * <pre>
 * τ ⊙ dy/dt = −y + h Wh + x Wx + b,  h = tanh y        the motion
 * z_t = h_{t−1} Wh + x_t Wx + b                        [N,H] [H,H] + [N,D] [D,H] + [H] → [N,H]
 * y_t = y_{t−1} + (Δ/τ) ⊙ (z_t − y_{t−1})              a step of the length Δ
 * h_t = tanh y_t                                       [N,H]
 * 1/τ = σ(ρ) / τ_min                                   if τ is learned: [H], never below τ_min
 * </pre>
 *
 * The output is h_t, the state is (h_t, y_t); {@link #stateOf} makes it of y alone. The literature differs: Beer and
 * others write σ(y + θ) where this cell has tanh y. That is the same network in other coordinates.
 *
 * <p>A step should be a tenth of the smallest τ or less. With Δ = τ the cell is an {@link ElmanCell}; from Δ = 2τ on
 * Euler's steps explode.
 *
 * <pre>{@code
 * Cell cell = new CtrnnCell(8, new double[] {2, 5, 70}, 1, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.rand(4, 8)), cell.start(4));
 * step.output().value().shape();   // [4, 3]
 * }</pre>
 */
public final class CtrnnCell extends FusedCell {
    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of h, [H,H]. */
    public final Parameter Wh;

    /** Bias, [H]. */
    public final Parameter b;

    /** What the learned time constants are made of, [H], or null if they are fixed. */
    public final Parameter rho;

    private final double[] tau; // if they are learned, the least τ of each unit
    private final double step;
    private final double[][] inputMask; // null: all ones
    private final double[][] mask;

    /**
     * A cell with fixed time constants, weights drawn uniformly from ±1/√H, and bias 0.
     *
     * @param inputSize D
     * @param tau the time constant of each unit, H of them
     * @param step Δ, in the same unit of time
     * @param random the source of the weights
     */
    public CtrnnCell(int inputSize, double[] tau, double step, RandomGenerator random) {
        this(new Weights(inputSize, Require.given("the time constants", tau).length, random), null, tau, step);
    }

    /**
     * {@return a cell that learns its time constants, with weights drawn uniformly from ±1/√H, and bias 0}
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param least τ_min: no time constant falls below it
     * @param first the time constant that all units begin with, above {@code least}
     * @param step Δ, in the same unit of time
     * @param random the source of the weights
     */
    public static CtrnnCell learningTau(
            int inputSize, int hiddenSize, double least, double first, double step, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Require.positive("the least time constant", least);
        // τ = τ_min (1 + e^−ρ)
        double rho = -Math.log(Require.positive("the first time constant, less the least", first - least) / least);
        double[] tau = new double[hiddenSize];
        Arrays.fill(tau, least);
        return new CtrnnCell(weights, weights.row("rho", rho), tau, step);
    }

    private CtrnnCell(Weights weights, Parameter rho, double[] tau, double step) {
        this(weights.input("Wx"), weights.recurrent("Wh"), weights.row("b", 0), rho, tau.clone(), step, null, null);
        Arrays.stream(tau).forEach(each -> Require.positive("a time constant", each));
    }

    private CtrnnCell(
            Parameter Wx,
            Parameter Wh,
            Parameter b,
            Parameter rho,
            double[] tau,
            double step,
            double[][] inputMask,
            double[][] mask) {
        this.Wx = Wx;
        this.Wh = Wh;
        this.b = b;
        this.rho = rho;
        this.tau = tau;
        this.step = Require.positive("the length of a step", step);
        this.inputMask = inputMask;
        this.mask = mask;
    }

    /**
     * {@return this cell with steps of another length: the same parameters, shared}
     *
     * @param length Δ
     */
    public CtrnnCell withStep(double length) {
        return new CtrnnCell(Wx, Wh, b, rho, tau, length, inputMask, mask);
    }

    /**
     * {@return this cell with some connections cut: the same parameters, shared, but a weight counts only where its
     * mask is 1, and gets a gradient only there}
     *
     * @param input which weights of the input count, [D,H] of zeros and ones
     * @param recurrent which weights of h count, [H,H] from the row's unit to the column's
     */
    public CtrnnCell connected(double[][] input, double[][] recurrent) {
        requireFits("input", input, Wx);
        requireFits("recurrent", recurrent, Wh);
        return new CtrnnCell(Wx, Wh, b, rho, tau, step, input, recurrent);
    }

    private static void requireFits(String name, double[][] mask, Parameter weights) {
        Require.given("the " + name + " mask", mask);
        Array value = weights.value();
        if (mask.length != value.rows() || Arrays.stream(mask).anyMatch(row -> row.length != value.columns())) {
            throw new IllegalArgumentException("the " + name + " mask of a continuous-time cell must be as large as "
                    + weights.simpleName() + ", " + Arrays.toString(value.shape()));
        }
    }

    /** {@return the time constant of each unit, in the unit of Δ} */
    public double[] tau() {
        return IntStream.range(0, tau.length)
                .mapToDouble(i -> rho == null
                        ? tau[i]
                        : tau[i] * (1 + Math.exp(-rho.value().get(i))))
                .toArray();
    }

    /**
     * {@return the state in which the units are at y, with h = tanh y: a learned start, say}
     *
     * @param y [N,H]
     */
    public State stateOf(Var y) {
        return State.of(y.tanh(), y);
    }

    @Override
    public State start(int batch) {
        return State.zeros(b, batch, tau.length, tau.length);
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        Var y = before.get(1);
        // z_t = h_{t−1} Wh + x_t Wx + b
        Var z = h.matmul(masked(Wh, mask)).plus(x.matmul(masked(Wx, inputMask))).plus(b);
        // y_t = y_{t−1} + (Δ/τ) ⊙ (z_t − y_{t−1})
        Var yNow = y.plus(z.minus(y).times(share())).as("y");
        // h_t = tanh y_t
        return Step.of(yNow.tanh(), yNow);
    }

    /** α = Δ/τ, [H]. */
    private Var share() {
        Array shares = b.value().zeros();
        for (int i = 0; i < tau.length; i++) {
            shares.set(i, step / tau[i]);
        }
        return rho == null ? Var.constant(shares) : rho.sigmoid().times(Var.constant(shares));
    }

    private static Var masked(Parameter weights, double[][] mask) {
        if (mask == null) {
            return weights;
        }
        Array ones = weights.value().zeros();
        for (int i = 0; i < ones.size(); i++) {
            ones.set(i, mask[i / ones.columns()][i % ones.columns()]);
        }
        return weights.times(Var.constant(ones));
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask steps) {
        Gates drive = new Gates(masked(Wx, inputMask), b, masked(Wh, mask));
        return FusedSequence.run(new FusedCtrnn(), x, start, steps, drive, new Gates(null, share(), null));
    }

    @Override
    public List<Parameter> parameters() {
        return rho == null ? List.of(Wx, Wh, b) : List.of(Wx, Wh, b, rho);
    }
}
