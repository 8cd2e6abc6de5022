package rnn.loss;

import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.Require;

/**
 * What a mixture density network expects next: K bells, each with a weight. It says how dense each place is, and draws
 * from them. {@link MixtureDensity#at} makes one of a row of a network's numbers.
 *
 * <pre>
 * p(x) = Σ_k π_k N(x | μ_k, σ_k, ρ_k)          x a number, or a point in the plane
 * N = exp(−Z / 2(1 − ρ²)) / (2π σ₁ σ₂ √(1 − ρ²))       u_i = (x_i − μ_i) / σ_i
 * Z = u₁² + u₂² − 2ρ u₁ u₂                             a number has u₁ alone
 * </pre>
 */
public final class Mixture {
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    final int dimensions;
    final double[] logWeights; // [K]
    final double[] means; // [K·D], component by component
    final double[] logDeviations; // [K·D]
    final double[] correlations; // [K], 0 if D = 1

    Mixture(double[] logWeights, double[] means, double[] logDeviations, double[] correlations) {
        this.dimensions = means.length / logWeights.length;
        this.logWeights = logWeights;
        this.means = means;
        this.logDeviations = logDeviations;
        this.correlations = correlations;
    }

    /** {@return K} */
    public int components() {
        return logWeights.length;
    }

    /** {@return π_k of each component} */
    public double[] weights() {
        return Arrays.stream(logWeights).map(Math::exp).toArray();
    }

    /**
     * {@return μ_k, as many numbers as there are dimensions}
     *
     * @param component k, 0 to K−1
     */
    public double[] mean(int component) {
        int from = first(component);
        return Arrays.copyOfRange(means, from, from + dimensions);
    }

    /**
     * {@return σ_k, as many numbers as there are dimensions}
     *
     * @param component k, 0 to K−1
     */
    public double[] deviation(int component) {
        int from = first(component);
        return Arrays.stream(logDeviations, from, from + dimensions)
                .map(Math::exp)
                .toArray();
    }

    /**
     * {@return ρ_k; 0 for a mixture of numbers}
     *
     * @param component k, 0 to K−1
     */
    public double correlation(int component) {
        return correlations[Require.index("the component", component, components())];
    }

    private int first(int component) {
        return Require.index("the component", component, components()) * dimensions;
    }

    /** {@return Σ_k π_k μ_k, the answer with the smallest squared error} */
    public double[] mean() {
        double[] mean = new double[dimensions];
        for (int i = 0; i < means.length; i++) {
            mean[i % dimensions] += Math.exp(logWeights[i / dimensions]) * means[i];
        }
        return mean;
    }

    /**
     * {@return ln p(x), in nats; its negative is the surprise at x}
     *
     * @param x one number, or the two of a point
     */
    public double logDensity(double... x) {
        if (x.length != dimensions) {
            throw new IllegalArgumentException("a mixture over " + (dimensions == 1 ? "numbers" : "points")
                    + " has a density at " + dimensions + " coordinates, not " + x.length);
        }
        return logSum(logParts(x));
    }

    /** {@return ln(π_k N_k(x)) of each component} */
    double[] logParts(double... x) {
        double[] parts = new double[components()];
        for (int k = 0; k < parts.length; k++) {
            double u = standardised(k, 0, x);
            double logNormal = -logDeviations[k * dimensions] - LOG_TWO_PI / 2;
            if (dimensions == 1) {
                parts[k] = logWeights[k] + logNormal - u * u / 2;
            } else {
                double v = standardised(k, 1, x);
                double rest = 1 - correlations[k] * correlations[k];
                double quadratic = u * u + v * v - 2 * correlations[k] * u * v;
                logNormal += -logDeviations[2 * k + 1] - (LOG_TWO_PI + Math.log(rest)) / 2;
                parts[k] = logWeights[k] + logNormal - quadratic / (2 * rest);
            }
        }
        return parts;
    }

    /** (x − μ) / σ. */
    double standardised(int component, int dimension, double... x) {
        int i = component * dimensions + dimension;
        return (x[dimension] - means[i]) * Math.exp(-logDeviations[i]);
    }

    /** ln Σ eˣ, with the largest taken out first: x may be −1000 or +1000. */
    static double logSum(double... logarithms) {
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        double sum = 0;
        for (double logarithm : logarithms) {
            sum += Math.exp(logarithm - largest);
        }
        return largest + Math.log(sum);
    }

    /**
     * {@return one number or point, drawn from the mixture: a component by the weights, then a place from its bell}
     *
     * @param random the source of randomness; the same seed draws the same
     */
    public double[] draw(RandomGenerator random) {
        double rest = Require.given("the source of randomness", random).nextDouble();
        int k = 0;
        while (k < components() - 1 && rest >= Math.exp(logWeights[k])) {
            rest -= Math.exp(logWeights[k]);
            k++;
        }
        double[] x = mean(k);
        double e = random.nextGaussian();
        x[0] += Math.exp(logDeviations[k * dimensions]) * e;
        if (dimensions == 2) {
            double rho = correlations[k];
            double across = rho * e + Math.sqrt(1 - rho * rho) * random.nextGaussian();
            x[1] += Math.exp(logDeviations[2 * k + 1]) * across;
        }
        return x;
    }

    /**
     * {@return the mixture at another temperature: below 1 it draws likelier places, above 1 it scatters} Ha and Eck,
     * "A
     * neural representation of sketch drawings" (2017), equation 8:
     *
     * <pre>
     * π_k ← π_k^(1/τ) / Σ_j π_j^(1/τ)       σ_k² ← σ_k² τ
     * </pre>
     *
     * @param temperature τ, positive
     */
    public Mixture cooled(double temperature) {
        Require.positive("the temperature of a mixture", temperature);
        double[] weights =
                Arrays.stream(logWeights).map(log -> log / temperature).toArray();
        double sum = logSum(weights);
        double wider = Math.log(temperature) / 2;
        return new Mixture(
                Arrays.stream(weights).map(log -> log - sum).toArray(),
                means,
                Arrays.stream(logDeviations).map(log -> log + wider).toArray(),
                correlations);
    }

    /** Reads row r of a network's numbers; {@link MixtureDensity} says what they are. */
    static Mixture ofRow(Array z, int row, int components, int dimensions, double logNarrowest) {
        int from = row * z.columns();
        double[] weights = numbers(z, from, components);
        double sum = logSum(weights);
        int size = components * dimensions;
        double[] deviations = numbers(z, from + components + size, size);
        double[] correlations = new double[components];
        for (int k = 0; k < components; k++) {
            weights[k] -= sum;
            correlations[k] = dimensions == 1 ? 0 : MixtureDensity.correlation(z.get(from + components + 2 * size + k));
        }
        for (int i = 0; i < size; i++) {
            deviations[i] = MixtureDensity.logDeviation(deviations[i], logNarrowest);
        }
        return new Mixture(weights, numbers(z, from + components, size), deviations, correlations);
    }

    private static double[] numbers(Array z, int from, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = z.get(from + i);
        }
        return numbers;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Mixture of " + components() + ":");
        for (int k = 0; k < components(); k++) {
            text.append(String.format(Locale.ROOT, " %.3f", Math.exp(logWeights[k])))
                    .append(" at ")
                    .append(Arrays.toString(mean(k)));
        }
        return text.toString();
    }
}
