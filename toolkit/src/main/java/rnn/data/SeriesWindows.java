package rnn.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.DoubleArray;
import rnn.array.Mask;

/**
 * Windows over a series of measurements: each holds the rows of T steps, and its answer is a row some steps later. The
 * series is first cut by place, then scaled by the mean and deviation of its training part. A window and its answer lie
 * in the same part, and no gap lies between the window's first row and its answer.
 *
 * <pre>{@code
 * SeriesWindows windows = SeriesWindows.of(Tables.toINDArray(table, "temperature", "pressure"), 24, 1, 0.7, 0.15);
 * List<SequenceBatch> batches = SequenceBatches.bucketed(windows.parts().training(), 32, new Random(1));
 * INDArray degrees = windows.scaler().unscale(model.predict(windows.parts().test()).toINDArray());
 * }</pre>
 *
 * A measured series has gaps. Say which rows come after one, and the windows that cross it are left out:
 *
 * <pre>{@code
 * boolean[] afterGap = Reading.afterGap(readings, Duration.ofMinutes(6));
 * SeriesWindows windows = SeriesWindows.of(series, afterGap, 24, 6, 0.7, 0.15);
 * }</pre>
 *
 * @param parts the windows as sequences of T steps, [T,N,D], and their answers as one row each, [1,N,D], both scaled
 * @param scaler converts back to the units of the series
 * @param answerRows for each part the N rows of the series, counted from 0, that are the windows' answers
 */
public record SeriesWindows(Split<SequenceBatch> parts, Scaler scaler, Split<int[]> answerRows) {
    /**
     * {@return all windows of a series without gaps}
     *
     * @param series [rows,D] of any type, one row per time step, the oldest first; a vector is taken as one column
     * @param steps T, how long a window is
     * @param ahead how many steps after a window's last row its answer is, at least 1
     * @param training the training part's share of the rows
     * @param validation the validation part's share; the rest is the test's; a part without rows has no windows
     * @throws IllegalArgumentException if a part is too short for one window, or a number is NaN or infinite
     */
    public static SeriesWindows of(INDArray series, int steps, int ahead, double training, double validation) {
        DoubleArray rows = Series.of(series);
        return of(rows, new boolean[rows.rows()], steps, ahead, inOrder(rows, training, validation));
    }

    /**
     * {@return the windows of a series that cross no gap}
     *
     * @param series [rows,D] as above; a row that holds NaN is missing, and no window touches it
     * @param afterGap one per row: whether time is missing between the row before and this one
     * @param steps T, how long a window is
     * @param ahead how many steps after a window's last row its answer is, at least 1
     * @param training the training part's share of the rows
     * @param validation the validation part's share; the rest is the test's; a part without rows has no windows
     * @throws IllegalArgumentException if a part has no stretch that is long enough for one window, or a number is
     *     infinite
     */
    public static SeriesWindows of(
            INDArray series, boolean[] afterGap, int steps, int ahead, double training, double validation) {
        DoubleArray rows = Series.withMissing(series);
        return of(rows, afterGap, steps, ahead, inOrder(rows, training, validation));
    }

    /**
     * {@return the windows of a series whose parts are named row by row: every fifth week for the test, say, where the
     * last weeks would all be winter}
     *
     * @param series [rows,D] as above; a row that holds NaN is missing, and no window touches it
     * @param afterGap one per row: whether time is missing between the row before and this one
     * @param steps T, how long a window is
     * @param ahead how many steps after a window's last row its answer is, at least 1
     * @param rows the rows of each part, counted from 0, in rising order; a jump is a gap
     * @throws IllegalArgumentException if a part has no stretch that is long enough for one window, or a number is
     *     infinite, or the parts share a row
     */
    public static SeriesWindows of(INDArray series, boolean[] afterGap, int steps, int ahead, Split<int[]> rows) {
        return of(Series.withMissing(series), afterGap, steps, ahead, rows);
    }

    private static Split<int[]> inOrder(DoubleArray rows, double training, double validation) {
        return Split.of(IntStream.range(0, rows.rows()).toArray(), training, validation);
    }

    private static SeriesWindows of(DoubleArray series, boolean[] afterGap, int steps, int ahead, Split<int[]> rows) {
        if (steps < 1 || ahead < 1) {
            throw new IllegalArgumentException(
                    "a window has at least one step and looks at least one ahead, not " + steps + " and " + ahead);
        }
        if (afterGap.length != series.rows()) {
            throw new IllegalArgumentException(
                    "the series has " + series.rows() + " rows, and " + afterGap.length + " are marked");
        }
        requireApart(rows, series.rows());
        boolean[] isMissing = missing(series);
        Split<int[]> answers = new Split<>(
                answers("training", rows.training(), afterGap, isMissing, steps, ahead),
                answers("validation", rows.validation(), afterGap, isMissing, steps, ahead),
                answers("test", rows.test(), afterGap, isMissing, steps, ahead));
        if (answers.training().length == 0) {
            throw tooShort("training", 0, 0, steps, ahead);
        }
        Scaler scaler = Scaler.of(only(series, rows.training(), isMissing));
        Array scaled = Conversions.toFloat(scaler.scale(Conversions.toINDArray(series)));
        Split<SequenceBatch> parts = new Split<>(
                windows(scaled, answers.training(), steps, ahead),
                windows(scaled, answers.validation(), steps, ahead),
                windows(scaled, answers.test(), steps, ahead));
        return new SeriesWindows(parts, scaler, answers);
    }

    private static void requireApart(Split<int[]> rows, int count) {
        boolean[] isTaken = new boolean[count];
        for (int[] part : List.of(rows.training(), rows.validation(), rows.test())) {
            int before = -1;
            for (int row : part) {
                if (row <= before || row >= count || isTaken[row]) {
                    throw new IllegalArgumentException("the parts of a series are rows from 0 to " + (count - 1)
                            + " in rising order, none in two parts; row " + row + " is not in its place");
                }
                isTaken[row] = true;
                before = row;
            }
        }
    }

    private static boolean[] missing(DoubleArray series) {
        boolean[] isMissing = new boolean[series.rows()];
        for (int i = 0; i < series.size(); i++) {
            isMissing[i / series.columns()] |= Double.isNaN(series.get(i));
        }
        return isMissing;
    }

    private static DoubleArray only(DoubleArray series, int[] rows, boolean[] isMissing) {
        int D = series.columns();
        int[] real = Arrays.stream(rows).filter(row -> !isMissing[row]).toArray();
        double[] numbers = new double[real.length * D];
        for (int i = 0; i < real.length; i++) {
            System.arraycopy(series.data(), real[i] * D, numbers, i * D, D);
        }
        return DoubleArray.of(numbers, real.length, D);
    }

    /** The rows before which steps + ahead − 1 rows of the part stand without a gap. */
    private static int[] answers(
            String part, int[] rows, boolean[] afterGap, boolean[] isMissing, int steps, int ahead) {
        long needed = (long) steps + ahead;
        int[] answers = new int[rows.length];
        int count = 0;
        int stretch = 0;
        int longest = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            boolean goesOn = i > 0 && rows[i - 1] == row - 1 && !afterGap[row];
            stretch = isMissing[row] ? 0 : goesOn ? stretch + 1 : 1;
            longest = Math.max(longest, stretch);
            if (stretch >= needed) {
                answers[count++] = row;
            }
        }
        if (count == 0 && rows.length > 0) {
            throw tooShort(part, rows.length, longest, steps, ahead);
        }
        return Arrays.copyOf(answers, count);
    }

    private static IllegalArgumentException tooShort(String part, int rows, int longest, int steps, int ahead) {
        String stretch = longest < rows ? ", at most " + longest + " of them without a gap" : "";
        return new IllegalArgumentException("the " + part + " part has " + rows + " rows" + stretch
                + ", and a window of " + steps + " steps with its answer " + ahead + " ahead takes "
                + ((long) steps + ahead));
    }

    private static SequenceBatch windows(Array series, int[] answerRows, int steps, int ahead) {
        int count = answerRows.length;
        Array inputs = series.zeros(steps, count, series.columns());
        Array answers = series.zeros(1, count, series.columns());
        for (int n = 0; n < count; n++) {
            int first = answerRows[n] - ahead - steps + 1;
            for (int t = 0; t < steps; t++) {
                inputs.addRows(t * count + n, series, first + t, 1);
            }
            answers.addRows(n, series, answerRows[n], 1);
        }
        return new SequenceBatch(
                new Numbers(inputs, Mask.full(steps, count)), new Numbers(answers, Mask.full(1, count)));
    }
}
