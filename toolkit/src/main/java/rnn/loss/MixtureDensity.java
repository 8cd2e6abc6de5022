package rnn.loss;

import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.fused.LogSpace;
import rnn.product.Parallel;

/**
 * How surprised a network is by a number or by a point in the plane, when its answer is not one value but a mixture of
 * K bells: C. Bishop, "Mixture density networks" (1994), and for points A. Graves, "Generating sequences with recurrent
 * neural networks" (2013), section 4, without the end of a stroke.
 *
 * <pre>
 * z = [ŵ, μ, ŝ]            for numbers, 3K of them
 * z = [ŵ, μ, ŝ, r̂]         for points, 6K of them; the two coordinates of μ_k lie side by side, those of ŝ_k too
 * π = softmax(ŵ)        σ = σ_min + e^ŝ        ρ = 0.99 tanh r̂                      equations 18 to 21
 * L = − Σ m_i ln Σ_k π_k N(x_i | μ_k, σ_k, ρ_k) / Σ m_i    in nats                  equations 23 to 26
 * γ_k = π_k N_k / Σ_j π_j N_j        C = 1 / (1 − ρ²)        u = (x₁ − μ₁)/σ₁, v = (x₂ − μ₂)/σ₂
 * ∂L/∂ŵ_k = π_k − γ_k                                                                  equation 32
 * ∂L/∂μ_k1 = −γ_k C (u − ρ v) / σ₁                                                     equation 33
 * ∂L/∂σ_k1 = −γ_k (C u (u − ρ v) − 1) / σ₁                                             equation 35
 * ∂L/∂ρ_k = −γ_k C (u v + ρ (1 − C (u² + v² − 2ρ u v)))                                equation 37
 * </pre>
 *
 * A density is not a probability: it may exceed 1, so the loss may be negative, and it depends on the unit. Targets
 * divided by 50 have a loss that is smaller by ln 50 for each coordinate.
 *
 * <p>Without σ_min, the loss has no lower bound: a bell that shrinks on a value which the targets repeat exactly gains
 * without end. Graves has σ = e^ŝ and ρ = tanh r̂; the two bounds here leave every gradient alive. Everything between z
 * and L is computed with logarithms in double precision, so a target that is a thousand σ away from every bell is no
 * trouble.
 */
public final class MixtureDensity {
    /** The σ_min of a new loss, for targets of a size around 1. */
    public static final double NARROWEST = 0.01;

    private static final double MOST_CORRELATED = 0.99;

    /** Nanoseconds that one component of one row takes, there and back. */
    private static final double COMPONENT = 100;

    private final int components;
    private final int dimensions;
    private final double logNarrowest;

    private MixtureDensity(int components, int dimensions, double logNarrowest) {
        this.components = Require.atLeast("the number of components of a mixture", 1, components);
        this.dimensions = dimensions;
        this.logNarrowest = logNarrowest;
    }

    /**
     * {@return a loss for numbers, one at each step: a fan of futures}
     *
     * @param components K, at least 1
     */
    public static MixtureDensity ofNumbers(int components) {
        return new MixtureDensity(components, 1, Math.log(NARROWEST));
    }

    /**
     * {@return a loss for points in the plane, one at each step: a pen}
     *
     * @param components K, at least 1
     */
    public static MixtureDensity ofPoints(int components) {
        return new MixtureDensity(components, 2, Math.log(NARROWEST));
    }

    /**
     * {@return the same loss with another bound}
     *
     * @param deviation σ_min in the unit of the targets; 0 for none, which ends in numbers that are not finite wherever
     *     targets repeat
     */
    public MixtureDensity noNarrowerThan(double deviation) {
        if (!(deviation >= 0 && deviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the least standard deviation of a mixture must be 0 or positive, not " + deviation);
        }
        return new MixtureDensity(components, dimensions, Math.log(deviation));
    }

    /** {@return how many numbers a network has to give for each mixture: 3K, or 6K for points} */
    public int outputs() {
        return (dimensions == 1 ? 3 : 6) * components;
    }

    /**
     * {@return the loss of a batch without padding}
     *
     * @param z a network's numbers, [T,N,{@link #outputs()}] or [N,{@link #outputs()}]
     * @param targets as many rows of one number, or of a point's two
     */
    public Var of(Var z, Array targets) {
        return of(z, targets, Mask.full(1, targets.rows()));
    }

    /**
     * {@return the loss, in nats per number or point}
     *
     * @param z a network's numbers, [T,N,{@link #outputs()}]
     * @param targets [T,N,1] for numbers, [T,N,2] for points; those where the mask is 0 are not looked at
     * @param mask [T,N]
     * @throws IllegalArgumentException if the shapes do not fit, a target is NaN or infinite, or the mask is 0
     *     everywhere
     */
    public Var of(Var z, Array targets, Mask mask) {
        requireColumns(z.value(), targets);
        double[] shares = Shares.of("mixture density", z.value(), targets.rows(), mask);
        requireNumbers(targets, shares);
        Array derivative = z.value().zeros();
        double[] surprises = new double[shares.length];
        Parallel.run(shares.length, Parallel.grain(COMPONENT * components), (share, from, to) -> {
            MixtureRow at = row();
            for (int row = from; row < to; row++) {
                if (shares[row] > 0) {
                    surprises[row] = at.surprise(z.value(), targets, row);
                    at.setGradient(derivative, row, shares[row]);
                }
            }
        });
        double loss = 0;
        for (int row = 0; row < shares.length; row++) {
            loss += shares[row] * surprises[row];
        }
        return Shares.record(z, loss, derivative);
    }

    /**
     * {@return how surprising each target is, −ln p in nats, row by row, [T·N]}
     *
     * @param z a network's numbers, [T,N,{@link #outputs()}]
     * @param targets [T,N,1] for numbers, [T,N,2] for points
     */
    public double[] surprises(Array z, Array targets) {
        requireColumns(z, targets);
        Shares.of("mixture density", z, targets.rows(), Mask.full(1, targets.rows()));
        double[] surprises = new double[targets.rows()];
        Parallel.run(surprises.length, Parallel.grain(COMPONENT * components), (share, from, to) -> {
            MixtureRow at = row();
            for (int row = from; row < to; row++) {
                surprises[row] = at.surprise(z, targets, row);
            }
        });
        return surprises;
    }

    /**
     * {@return what the network expects in one place: for pictures, and to draw from}
     *
     * @param z a network's numbers, [T,N,{@link #outputs()}]
     * @param row t·N + n
     */
    public Mixture at(Array z, int row) {
        requireOutputs(z);
        Require.index("the row of a mixture", row, z.rows());
        return Mixture.ofRow(z, row, components, dimensions, logNarrowest);
    }

    private MixtureRow row() {
        return new MixtureRow(components, dimensions, Math.exp(logNarrowest));
    }

    /** ln(σ_min + e^ŝ), which no ŝ makes overflow. */
    static double logDeviation(double s, double logNarrowest) {
        double larger = Math.max(s, logNarrowest);
        return larger + Math.log1p(Math.exp(Math.min(s, logNarrowest) - larger));
    }

    /** 0.99 tanh r̂. */
    static double correlation(double r) {
        return MOST_CORRELATED * (1 - 2 / (LogSpace.exp(Math.min(2 * r, 700)) + 1));
    }

    /** ∂ρ/∂r̂ = 0.99 (1 − tanh² r̂). */
    static double correlationSlope(double rho) {
        double tanh = rho / MOST_CORRELATED;
        return MOST_CORRELATED * (1 - tanh * tanh);
    }

    private void requireOutputs(Array z) {
        if (z.columns() != outputs()) {
            throw new IllegalArgumentException("mixture density: a mixture of " + components + " over "
                    + (dimensions == 1 ? "numbers" : "points") + " takes " + outputs()
                    + " numbers, and the network gives "
                    + z.columns());
        }
    }

    private void requireColumns(Array z, Array targets) {
        requireOutputs(z);
        if (targets.columns() != dimensions) {
            throw new IllegalArgumentException("mixture density: each target holds "
                    + (dimensions == 1 ? "one number" : "the two numbers of a point") + ", not " + targets.columns());
        }
    }

    private static void requireNumbers(Array targets, double... shares) {
        int columns = targets.columns();
        for (int i = 0; i < targets.size(); i++) {
            if (shares[i / columns] > 0 && !Double.isFinite(targets.get(i))) {
                throw new IllegalArgumentException("mixture density: target " + targets.get(i) + " of number " + i
                        + " is not a number: fill the gap or mask it out");
            }
        }
    }
}
