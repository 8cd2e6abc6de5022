package rnn.data;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.DoubleArray;
import rnn.array.Mask;

/**
 * Windows over a series of measurements: each holds the rows of T steps, and its answer is a row some steps later. The
 * series is first cut by place, then scaled by the mean and deviation of its training part. A window and its answer lie
 * in the same part.
 *
 * <pre>{@code
 * SeriesWindows windows = SeriesWindows.of(Tables.toINDArray(table, "temperature", "pressure"), 24, 1, 0.7, 0.15);
 * List<SequenceBatch> batches = SequenceBatches.bucketed(windows.parts().training(), 32, new Random(1));
 * INDArray degrees = windows.scaler().unscale(model.predict(windows.parts().test()).toINDArray());
 * }</pre>
 *
 * @param parts the windows as sequences of T steps, [T,N,D], and their answers as one row each, [1,N,D], both scaled
 * @param scaler converts back to the units of the series
 */
public record SeriesWindows(Split<SequenceBatch> parts, Scaler scaler) {
    /**
     * {@return all windows of a series}
     *
     * @param series [rows,D] of any type, one row per time step, the oldest first; a vector is taken as one column
     * @param steps T, how long a window is
     * @param ahead how many steps after a window's last row its answer is, at least 1
     * @param training the training part's share of the rows
     * @param validation the validation part's share; the rest is the test's; a part without rows has no windows
     * @throws IllegalArgumentException if a part is too short for one window, or a number is NaN or infinite
     */
    public static SeriesWindows of(INDArray series, int steps, int ahead, double training, double validation) {
        if (steps < 1 || ahead < 1) {
            throw new IllegalArgumentException(
                    "a window has at least one step and looks at least one ahead, not " + steps + " and " + ahead);
        }
        DoubleArray rows = Series.of(series);
        Split<int[]> places = Split.of(IntStream.range(0, rows.rows()).toArray(), training, validation);
        requireWindow("training", places.training().length, steps, ahead);
        Scaler scaler = Scaler.of(first(rows, places.training().length));
        Array scaled = Conversions.toFloat(scaler.scale(Conversions.toINDArray(rows)));
        Split<SequenceBatch> parts = new Split<>(
                windows("training", scaled, places.training(), steps, ahead),
                windows("validation", scaled, places.validation(), steps, ahead),
                windows("test", scaled, places.test(), steps, ahead));
        return new SeriesWindows(parts, scaler);
    }

    private static DoubleArray first(DoubleArray series, int rows) {
        return DoubleArray.of(Arrays.copyOf(series.data(), rows * series.columns()), rows, series.columns());
    }

    private static void requireWindow(String part, int rows, int steps, int ahead) {
        long needed = (long) steps + ahead;
        if (rows < needed) {
            throw new IllegalArgumentException("the " + part + " part has " + rows + " rows, and a window of " + steps
                    + " steps with its answer " + ahead + " ahead takes " + needed);
        }
    }

    private static SequenceBatch windows(String part, Array series, int[] rows, int steps, int ahead) {
        if (rows.length > 0) {
            requireWindow(part, rows.length, steps, ahead);
        }
        int count = Math.max(0, rows.length - steps - ahead + 1);
        Array inputs = series.zeros(steps, count, series.columns());
        Array answers = series.zeros(1, count, series.columns());
        for (int n = 0; n < count; n++) {
            for (int t = 0; t < steps; t++) {
                inputs.addRows(t * count + n, series, rows[n + t], 1);
            }
            answers.addRows(n, series, rows[n + steps - 1 + ahead], 1);
        }
        return new SequenceBatch(
                new Numbers(inputs, Mask.full(steps, count)), new Numbers(answers, Mask.full(1, count)));
    }
}
