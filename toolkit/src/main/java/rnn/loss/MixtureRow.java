package rnn.loss;

import rnn.array.Array;
import rnn.fused.LogSpace;

/**
 * The surprise of one target after another, and its derivative by the network's numbers, in arrays that the next target
 * overwrites. {@link MixtureDensity} has the equations; a test holds this to {@link Mixture#logDensity}.
 *
 * <p>Only the exponents are compared as logarithms, and the largest of them is taken out. The deviations are divided by
 * as they are, so a component of a point takes five exponentials and no logarithm:
 *
 * <pre>
 * a_k = ŵ_k − C (u² + v² − 2ρ u v) / 2        e_k = exp(a_k − max a) √C / (σ₁ σ₂)        γ_k = e_k / Σ_j e_j
 * −ln p(x) = ln Σ exp(ŵ_k − max ŵ) + max ŵ − ln Σ_k e_k − max a + D/2 ln 2π
 * </pre>
 */
final class MixtureRow {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    /** No ŝ above this counts as more: a bell that wide is flat, and two such deviations can still be multiplied. */
    private static final double WIDEST = 300;

    private final int components;
    private final int dimensions;
    private final double narrowest;
    private final double[] weights; // exp(ŵ − max ŵ)
    private final double[] parts; // a_k, then e_k
    private final double[] u; // (x − μ) / σ of the first coordinate, and of the second
    private final double[] v;
    private final double[] wide; // σ₁, and σ₂
    private final double[] high;
    private final double[] correlations;
    private double weightSum;
    private double partSum;

    MixtureRow(int components, int dimensions, double narrowest) {
        this.components = components;
        this.dimensions = dimensions;
        this.narrowest = narrowest;
        weights = new double[components];
        parts = new double[components];
        u = new double[components];
        v = new double[components];
        wide = new double[components];
        high = new double[components];
        correlations = new double[components];
    }

    /** {@return −ln p(x) in nats} */
    double surprise(Array z, Array targets, int row) {
        int from = row * z.columns();
        double mostWeight = Double.NEGATIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < components; k++) {
            parts[k] = z.get(from + k) + exponent(z, targets, row, k);
            mostWeight = Math.max(mostWeight, z.get(from + k));
            most = Math.max(most, parts[k]);
        }
        weightSum = 0;
        partSum = 0;
        for (int k = 0; k < components; k++) {
            weights[k] = LogSpace.exp(z.get(from + k) - mostWeight);
            weightSum += weights[k];
            double area =
                    dimensions == 1 ? wide[k] : wide[k] * high[k] * Math.sqrt(1 - correlations[k] * correlations[k]);
            parts[k] = LogSpace.exp(parts[k] - most) / area;
            partSum += parts[k];
        }
        return Math.log(weightSum) + mostWeight - Math.log(partSum) - most + dimensions * LOG_TWO_PI / 2;
    }

    /** −C (u² + v² − 2ρ u v) / 2; keeps u, v, σ and ρ. */
    private double exponent(Array z, Array targets, int row, int k) {
        int mean = row * z.columns() + components + k * dimensions;
        int size = components * dimensions;
        wide[k] = deviation(z.get(mean + size));
        u[k] = (targets.get(row * dimensions) - z.get(mean)) / wide[k];
        if (dimensions == 1) {
            return -u[k] * u[k] / 2;
        }
        high[k] = deviation(z.get(mean + 1 + size));
        v[k] = (targets.get(2 * row + 1) - z.get(mean + 1)) / high[k];
        double rho = MixtureDensity.correlation(z.get((row + 1) * z.columns() - components + k));
        correlations[k] = rho;
        return -(u[k] * u[k] + v[k] * v[k] - 2 * rho * u[k] * v[k]) / (2 * (1 - rho * rho));
    }

    /** σ_min + e^ŝ. */
    private double deviation(double s) {
        return narrowest + LogSpace.exp(Math.min(s, WIDEST));
    }

    /** Writes share · ∂(−ln p)/∂z of the row whose surprise came last. */
    void setGradient(Array dz, int row, double share) {
        int from = row * dz.columns();
        int size = components * dimensions;
        for (int k = 0; k < components; k++) {
            double gamma = share * parts[k] / partSum;
            dz.set(from + k, share * weights[k] / weightSum - gamma);
            double rho = correlations[k];
            double c = 1 / (1 - rho * rho);
            int mean = from + components + k * dimensions;
            double tilt = c * (u[k] - rho * v[k]);
            dz.set(mean, -gamma * tilt / wide[k]);
            // ∂ ln σ / ∂ŝ = e^ŝ / σ = 1 − σ_min / σ
            dz.set(mean + size, -gamma * (tilt * u[k] - 1) * (1 - narrowest / wide[k]));
            if (dimensions == 2) {
                tilt = c * (v[k] - rho * u[k]);
                dz.set(mean + 1, -gamma * tilt / high[k]);
                dz.set(mean + 1 + size, -gamma * (tilt * v[k] - 1) * (1 - narrowest / high[k]));
                double quadratic = u[k] * u[k] + v[k] * v[k] - 2 * rho * u[k] * v[k];
                dz.set(
                        from + 5 * components + k,
                        -gamma * c * (u[k] * v[k] + rho * (1 - c * quadratic)) * MixtureDensity.correlationSlope(rho));
            }
        }
    }
}
