package rnn.kalman;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class KalmanFilterTest {
    @Test
    void byHand() {
        KalmanFilter filter = new KalmanFilter(2, 1);
        double[] w = {0, 0};
        filter.update(w, new double[] {1, 2}, 3, 1);
        assertArrayEquals(new double[] {0.5, 1}, w, 1e-15);
        assertCovariance(new double[][] {{5 / 6.0, -1 / 3.0}, {-1 / 3.0, 1 / 3.0}}, filter);
        filter.drift(0.25);
        assertCovariance(new double[][] {{5 / 6.0 + 0.25, -1 / 3.0}, {-1 / 3.0, 1 / 3.0 + 0.25}}, filter);
    }

    private static void assertCovariance(double[][] expected, KalmanFilter filter) {
        double[][] P = filter.covariance();
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], P[i], 1e-15);
        }
    }

    /** The rows (1,0), (1,1), (1,2) with the answers 1, 2, 4: ridge regression with λ = 1 has 0.8 and 1.2666…. */
    @Test
    void linearModelEndsAtRidgeRegression() {
        double[] w = {0, 0};
        KalmanFilter filter = new KalmanFilter(2, 1);
        double[] answers = {1, 2, 4};
        for (int t = 0; t < 3; t++) {
            filter.update(w, new double[] {1, t}, answers[t] - w[0] - w[1] * t, 1);
        }
        assertArrayEquals(new double[] {0.8, 19 / 15.0}, w, 1e-14);
    }

    @Test
    void anyLinearModelEndsAtRidgeRegressionWithNoiseOverVariance() {
        Random random = new Random(1);
        int n = 6;
        double R = 0.3;
        double p = 4;
        RealMatrix X = MatrixUtils.createRealMatrix(20, n);
        double[] y = random.doubles(20, -1, 1).toArray();
        KalmanFilter filter = new KalmanFilter(n, p);
        double[] w = new double[n];
        for (int t = 0; t < 20; t++) {
            X.setRow(t, random.doubles(n, -1, 1).toArray());
            filter.update(w, X.getRow(t), y[t] - X.getRowVector(t).dotProduct(new ArrayRealVector(w)), R);
        }
        RealMatrix ridged = X.transpose()
                .multiply(X)
                .add(MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(R / p));
        RealMatrix inverse = new LUDecomposition(ridged).getSolver().getInverse();
        assertArrayEquals(inverse.operate(X.transpose().operate(y)), w, 1e-12);
        for (int i = 0; i < n; i++) { // and P is R times that inverse
            assertArrayEquals(inverse.scalarMultiply(R).getRow(i), filter.covariance()[i], 1e-12);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        KalmanFilter filter = new KalmanFilter(2, 1);
        double[] w = {0, 0};
        double[] g = {1, 2};
        refused("the array of weights has 1", () -> filter.update(new double[1], g, 1, 1));
        refused("the array of derivatives has 3", () -> filter.update(w, new double[3], 1, 1));
        refused("the error must be a finite number", () -> filter.update(w, g, Double.NaN, 1));
        refused("the derivatives must be finite", () -> filter.update(w, new double[] {Double.NaN, 1}, 1, 1));
        refused("the noise R", () -> filter.update(w, g, 1, 0));
        refused("the drift q", () -> filter.drift(-1));
        refused("variance", () -> new KalmanFilter(2, 0));
        refused("at least 1", () -> new KalmanFilter(0, 1));
        assertArrayEquals(new double[] {0, 0}, w);
        assertEquals(1, filter.covariance()[0][0]);
    }

    private static void refused(String words, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
