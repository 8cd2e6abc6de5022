package rnn.reservoir;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import rnn.array.Require;

/**
 * What is read out of a state by weights that are computed at once, by ridge regression.
 *
 * <pre>
 * y = h W_o                                      [N] [N,1]
 * W_o makes Σ_t (h_t W_o − y_t)² + λ ‖W_o‖² least
 * W_o = (Hᵀ H + λ I)⁻¹ Hᵀ y                      H [T,N], y [T]
 * </pre>
 *
 * The third line is how it is written, not how it is computed: Hᵀ H has the square of H's condition, and half of the
 * digits would be lost. It is solved by the QR decomposition of H with the rows √λ I below it.
 *
 * <p>There is no constant: let one column of H be 1 if the answer needs one.
 *
 * <pre>{@code
 * RidgeReadout readout = RidgeReadout.fit(new double[][] {{1, 0}, {1, 1}, {1, 2}}, new double[] {1, 2, 4}, 1);
 * readout.weights();                        // 0.8, 1.266…
 * readout.of(new double[] {1, 3});          // 4.6
 * }</pre>
 */
public final class RidgeReadout {
    /** What is left of a column without those before it, relative to the longest, if it is left by rounding. */
    private static final double ROUNDING = 1e-15;

    private final double[] weights;

    private RidgeReadout(double... weights) {
        this.weights = weights;
    }

    /**
     * {@return the readout with the least squared error plus λ times the squares of its weights}
     *
     * @param states H, [T,N]
     * @param answers y, [T]
     * @param ridge λ, 0 or more; with 0 there must be at least as many rows as columns, and no column may be a weighted
     *     sum of others
     * @throws IllegalArgumentException if the shapes do not fit, a number is not finite, λ is negative, or λ is 0 and
     *     the states leave the weights open
     */
    public static RidgeReadout fit(double[][] states, double[] answers, double ridge) {
        int T = Require.atLeast(
                "the number of states to fit a readout on", 1, Require.given("the states", states).length);
        int N = Require.atLeast("the number of columns of the states", 1, Require.given("state 0", states[0]).length);
        FiniteRows.row("the array of answers", T, answers);
        if (ridge != 0) {
            Require.positive("the ridge of a readout", ridge);
        }
        double[][] rows = new double[ridge == 0 ? T : T + N][];
        for (int t = 0; t < T; t++) {
            rows[t] = FiniteRows.row("state " + t, N, states[t]);
        }
        double[] targets = new double[rows.length];
        System.arraycopy(answers, 0, targets, 0, T);
        for (int i = 0; i < rows.length - T; i++) {
            rows[T + i] = new double[N];
            rows[T + i][i] = Math.sqrt(ridge);
        }
        return new RidgeReadout(leastSquares(MatrixUtils.createRealMatrix(rows), targets));
    }

    private static double[] leastSquares(RealMatrix rows, double... targets) {
        if (rows.getRowDimension() >= rows.getColumnDimension()) {
            double largest = 0;
            for (int i = 0; i < rows.getColumnDimension(); i++) {
                largest = Math.max(largest, rows.getColumnVector(i).getNorm());
            }
            try {
                return new QRDecomposition(rows, ROUNDING * largest)
                        .getSolver()
                        .solve(new ArrayRealVector(targets, false))
                        .toArray();
            } catch (SingularMatrixException open) {
                throw new IllegalArgumentException(open(rows), open);
            }
        }
        throw new IllegalArgumentException(open(rows));
    }

    private static String open(RealMatrix rows) {
        return rows.getRowDimension() + " states leave the " + rows.getColumnDimension()
                + " weights of a readout open: give more states, or a ridge above 0";
    }

    /** {@return a copy of W_o, [N]} */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * {@return y = h W_o}
     *
     * @param state h, [N]
     */
    public double of(double... state) {
        if (Require.given("the state to read", state).length != weights.length) {
            throw new IllegalArgumentException(
                    "a readout of " + weights.length + " weights reads as many numbers, not " + state.length);
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += state[i] * weights[i];
        }
        return sum;
    }
}
