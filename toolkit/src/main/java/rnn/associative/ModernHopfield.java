package rnn.associative;

import java.util.Arrays;
import rnn.array.Require;

/**
 * A Hopfield network of real numbers with an energy so steep that it holds exponentially many patterns in D numbers and
 * finds one in a single step, which is attention: the state is the query, the patterns are keys and values, and β is
 * the scale.
 *
 * <p>H. Ramsauer and others, "Hopfield networks is all you need" (2020), equations 2 and 3; D. Krotov and J. J.
 * Hopfield, "Dense associative memory for pattern recognition" (2016) before.
 *
 * <pre>
 * w = softmax(β h Xᵀ)     [1,P] of the stored X, [P,D], and the state h, [1,D]
 * h ← w X                 [1,D]
 * E = −(1/β) ln((1/P) Σ_p exp(β h x_pᵀ)) + ½ h hᵀ + ½ max_p x_p x_pᵀ     never below 0, and it never rises
 * </pre>
 *
 * A large β leads to one pattern, a small one to a mean of those that are alike, and β near 0 to the mean of all.
 *
 * <p>Nothing is learned or normalised here. The layers of that paper project state and patterns first, and do not
 * retrieve before the projections have been learned.
 *
 * <pre>{@code
 * ModernHopfield memory = new ModernHopfield(2, new double[] {1, 0}, new double[] {0, 1});
 * double[] found = memory.retrieve(new double[] {1, 0.5});   // 0.731…, 0.268…
 * }</pre>
 */
public final class ModernHopfield {
    private final double beta;
    private final double[][] X;
    private final double largest; // max_p x_p x_pᵀ

    /**
     * A memory of these patterns.
     *
     * @param beta β, positive
     * @param patterns X, [P,D], at least one pattern
     * @throws IllegalArgumentException if there is no pattern, their lengths differ, or a number is not finite
     */
    public ModernHopfield(double beta, double[]... patterns) {
        this.beta = Require.positive("β of a modern Hopfield network", beta);
        Require.someOf("a pattern", patterns);
        int D = Require.atLeast("the number of units of a modern Hopfield network", 1, patterns[0].length);
        this.X = new double[patterns.length][];
        for (int p = 0; p < X.length; p++) {
            X[p] = numbers("pattern " + p, D, patterns[p]).clone();
        }
        this.largest = Arrays.stream(X)
                .mapToDouble(pattern -> dot(pattern, pattern))
                .max()
                .orElseThrow();
    }

    private static double[] numbers(String name, int D, double[] values) {
        if (Require.given(name, values).length != D) {
            throw new IllegalArgumentException(name + " has " + values.length + " numbers for " + D + " units");
        }
        for (int i = 0; i < D; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        name + " must be of finite numbers, and its number " + i + " is " + values[i]);
            }
        }
        return values;
    }

    /** {@return D} */
    public int units() {
        return X[0].length;
    }

    /** {@return P} */
    public int patterns() {
        return X.length;
    }

    /**
     * {@return w = softmax(β h Xᵀ), [1,P]: how much of each pattern is taken}
     *
     * @param state h, [1,D]
     */
    public double[] weights(double[] state) {
        double[] scores = scores(state);
        double most = Arrays.stream(scores).max().orElseThrow(); // subtracted, so that no exponential overflows
        double[] powers =
                Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }

    private double[] scores(double[] state) {
        numbers("the state", units(), state);
        return Arrays.stream(X)
                .mapToDouble(pattern -> beta * dot(state, pattern))
                .toArray();
    }

    /**
     * {@return the state after one step, softmax(β h Xᵀ) X, [1,D]}
     *
     * @param state h, [1,D]
     */
    public double[] retrieve(double[] state) {
        double[] w = weights(state);
        double[] next = new double[units()];
        for (int p = 0; p < X.length; p++) {
            for (int d = 0; d < next.length; d++) {
                next[d] += w[p] * X[p][d];
            }
        }
        return next;
    }

    /**
     * {@return the energy, which no step lets rise}
     *
     * @param state h, [1,D]
     */
    public double energy(double[] state) {
        double[] scores = scores(state);
        double most = Arrays.stream(scores).max().orElseThrow();
        double mean = Arrays.stream(scores)
                .map(score -> Math.exp(score - most))
                .average()
                .orElseThrow();
        return -(most + Math.log(mean)) / beta + dot(state, state) / 2 + largest / 2;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
