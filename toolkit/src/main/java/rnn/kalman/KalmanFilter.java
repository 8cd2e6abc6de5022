package rnn.kalman;

import java.util.Arrays;
import rnn.array.Require;

/**
 * An estimate's covariance, and how one measurement changes both: the heart of training by a Kalman filter.
 *
 * <p>R. E. Kalman, "A new approach to linear filtering and prediction problems" (1960); for weights, S. Singhal and L.
 * Wu, "Training multilayer perceptrons with the extended Kalman algorithm" (1989).
 *
 * <pre>
 * k = P g / (R + gᵀ P g)     [n], the gain; g = ∂y/∂w, [n]; P [n,n]; R the variance of what cannot be predicted
 * w ← w + k e                e = target − y
 * P ← P − k gᵀ P             what was measured is known better
 * P ← P + q I                the weights may have drifted since
 * </pre>
 *
 * If y = w g, a linear model, and q = 0, this is recursive least squares: after all rows it has reached the weights of
 * ridge regression with λ = R/p, where P = p I at the start.
 *
 * <pre>{@code
 * KalmanFilter filter = new KalmanFilter(2, 1);
 * double[] w = {0, 0};
 * filter.update(w, new double[] {1, 2}, 3, 1);     // w = 3 · (1/6, 1/3)
 * }</pre>
 *
 * <p>Numerical notes: one half of P is computed and mirrored, so P stays symmetric to the bit. A step allocates nothing
 * and takes O(n²), which is what limits n to some hundreds.
 */
public final class KalmanFilter {
    private final double[][] P;
    private final double[] Pg;

    /**
     * A filter that knows nothing yet: P = p I.
     *
     * @param weights n, at least 1
     * @param variance p, how far each weight may be off, squared; positive
     */
    public KalmanFilter(int weights, double variance) {
        int n = Require.atLeast("the number of weights of a Kalman filter", 1, weights);
        Require.positive("the variance that a Kalman filter starts from", variance);
        this.P = new double[n][n];
        this.Pg = new double[n];
        for (int i = 0; i < n; i++) {
            P[i][i] = variance;
        }
    }

    /**
     * Takes one measurement in.
     *
     * @param weights w, [n], which becomes the new estimate
     * @param derivatives g = ∂y/∂w, [n]: of the answer, not of the error
     * @param error e, the target minus the answer
     * @param noise R, positive
     * @throws IllegalArgumentException if a length differs from n, R is not positive, or e or a derivative is not
     *     finite; then nothing has changed
     * @throws ArithmeticException if rounding has made P negative in the direction of g
     */
    public void update(double[] weights, double[] derivatives, double error, double noise) {
        requireLength("the array of weights", weights);
        requireLength("the array of derivatives", derivatives);
        Require.positive("the noise R of a measurement", noise);
        if (!Double.isFinite(error)) {
            throw new IllegalArgumentException("the error must be a finite number, not " + error);
        }
        double spread = 0; // gᵀ P g
        for (int i = 0; i < P.length; i++) {
            Pg[i] = dot(P[i], derivatives);
            spread += derivatives[i] * Pg[i];
        }
        if (!Double.isFinite(spread)) {
            throw new IllegalArgumentException(
                    "the derivatives must be finite numbers of a size whose square a double holds");
        }
        if (spread < 0) {
            throw new ArithmeticException(
                    "the covariance is no longer positive: gᵀ P g is " + spread + "; give a larger R, or a larger q");
        }
        double scale = 1 / (noise + spread);
        for (int i = 0; i < P.length; i++) {
            double gain = scale * Pg[i]; // k = P g / (R + gᵀ P g)
            weights[i] += gain * error; // w ← w + k e
            for (int j = 0; j <= i; j++) { // P ← P − k gᵀ P
                P[i][j] -= gain * Pg[j];
                P[j][i] = P[i][j];
            }
        }
    }

    private static double dot(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private void requireLength(String name, double... values) {
        if (Require.given(name, values).length != P.length) {
            throw new IllegalArgumentException("a filter of " + P.length + " weights takes as many numbers, and " + name
                    + " has " + values.length);
        }
    }

    /**
     * Grows less sure of every weight: P ← P + q I.
     *
     * @param variance q, 0 or more
     */
    public void drift(double variance) {
        if (variance != 0) {
            Require.positive("the drift q of a Kalman filter", variance);
        }
        for (int i = 0; i < P.length; i++) {
            P[i][i] += variance;
        }
    }

    /** {@return a copy of P, [n,n]} */
    public double[][] covariance() {
        return Arrays.stream(P).map(double[]::clone).toArray(double[][]::new);
    }
}
