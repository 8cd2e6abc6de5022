package rnn.baseline;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import rnn.array.Require;
import rnn.data.SequenceBatch;

/**
 * Linear regression on the last values of a series, by least squares.
 *
 * <pre>
 * y = Σ_k a_k x_{t−k} + c      k = 0 … K−1, for every column of the answer over all columns of the input
 * </pre>
 *
 * It is solved by singular values: if the data leave the weights open, the smallest weights are taken. A series is
 * continued into the past by repeating its first value.
 */
public final class Autoregression extends SeriesRival {
    private final int lags;
    private double[][] a;

    /**
     * A regression that has not learned yet.
     *
     * @param lags K, at least 1
     */
    public Autoregression(int lags) {
        this.lags = Require.atLeast("the number of lags of an autoregression", 1, lags);
    }

    @Override
    public Autoregression fit(List<SequenceBatch> training) {
        List<double[]> inputs = new ArrayList<>();
        List<double[]> answers = new ArrayList<>();
        for (SequenceBatch batch : Require.batchesTo("fit an autoregression", training)) {
            eachAnswer(batch, (series, t, answer) -> {
                inputs.add(lagged(series, t));
                answers.add(answer);
            });
        }
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException(
                    "the training set of an autoregression is empty: give at least one series with its answer");
        }
        a = new SingularValueDecomposition(matrix(inputs))
                .getSolver()
                .solve(matrix(answers))
                .getData();
        return this;
    }

    private static RealMatrix matrix(List<double[]> rows) {
        return MatrixUtils.createRealMatrix(rows.toArray(double[][]::new));
    }

    @Override
    double[] answer(double[][] series, int t) {
        Labelled.requireFitted(a != null, "autoregression");
        double[] x = lagged(series, t);
        double[] y = new double[a[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < y.length; c++) {
                y[c] += x[i] * a[i][c];
            }
        }
        return y;
    }

    private double[] lagged(double[][] series, int t) {
        int D = series[0].length;
        double[] x = new double[lags * D + 1];
        for (int k = 0; k < lags; k++) {
            System.arraycopy(series[Math.max(0, t - k)], 0, x, k * D, D);
        }
        x[lags * D] = 1;
        return x;
    }
}
