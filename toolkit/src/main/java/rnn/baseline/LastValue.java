package rnn.baseline;

import java.util.List;
import rnn.array.Require;
import rnn.data.SequenceBatch;

/**
 * Predicts that nothing changes, or that everything comes round again: the answer is an earlier value.
 *
 * <pre>
 * y = x_{t+1−P}      P = 1 the last value, P = 24 that of a day ago in a series of hours
 * </pre>
 *
 * If the series is too short for that, the answer is its first value. There is nothing to learn.
 */
public final class LastValue extends SeriesRival {
    private final int period;
    private final int[] columns;

    private LastValue(int period, int... columns) {
        this.period = Require.atLeast("the period of a seasonal rival", 1, period);
        this.columns = columns.clone();
        for (int column : columns) {
            Require.atLeast("the column of a value that stays", 0, column);
        }
    }

    /**
     * {@return the rival that repeats the last value}
     *
     * @param columns which columns of the input are the answer; all if none is named
     */
    public static LastValue of(int... columns) {
        return new LastValue(1, columns);
    }

    /**
     * {@return the rival that answers with the value one period before the wanted one}
     *
     * @param period P, in steps
     * @param columns which columns of the input are the answer; all if none is named
     */
    public static LastValue seasonal(int period, int... columns) {
        return new LastValue(period, columns);
    }

    @Override
    public LastValue fit(List<SequenceBatch> training) {
        Require.batchesTo("fit a rival of series", training);
        return this;
    }

    @Override
    double[] answer(double[][] series, int t) {
        double[] then = series[Math.max(0, t + 1 - period)];
        if (columns.length == 0) {
            return then;
        }
        double[] y = new double[columns.length];
        for (int c = 0; c < y.length; c++) {
            y[c] = then[Require.index("the column", columns[c], then.length)];
        }
        return y;
    }
}
