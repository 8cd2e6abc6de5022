package rnn.train;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Require;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** What happened at every step of a training. It holds only numbers, so keeping it costs nothing. */
public final class History {
    private final List<Entry> records = new ArrayList<>();

    private record Entry(double loss, double gradientNorm, double seconds) {}

    void add(double loss, double gradientNorm, double seconds) {
        records.add(new Entry(loss, gradientNorm, seconds));
    }

    /** {@return how many steps were taken} */
    public int steps() {
        return records.size();
    }

    /**
     * {@return the loss of every step, in nats for a cross-entropy}
     *
     * @throws IllegalStateException if no step has ended yet
     */
    public double[] losses() {
        requireSteps();
        return records.stream().mapToDouble(Entry::loss).toArray();
    }

    /**
     * {@return the norm of the gradient at every step, before it was clipped}
     *
     * @throws IllegalStateException if no step has ended yet
     */
    public double[] gradientNorms() {
        requireSteps();
        return records.stream().mapToDouble(Entry::gradientNorm).toArray();
    }

    /** {@return how long the training took so far, in seconds} */
    public double seconds() {
        return records.isEmpty() ? 0 : records.get(records.size() - 1).seconds();
    }

    /**
     * {@return the losses, smoothed to show the trend: each becomes the mean of itself and the losses before it}
     *
     * @param window how many steps the mean covers, at most
     * @throws IllegalStateException if no step has ended yet
     */
    public double[] smoothedLosses(int window) {
        Require.atLeast("the window of a mean", 1, window);
        double[] losses = losses();
        double[] means = new double[losses.length];
        double sum = 0;
        for (int i = 0; i < losses.length; i++) {
            sum += losses[i] - (i >= window ? losses[i - window] : 0);
            means[i] = sum / Math.min(i + 1, window);
        }
        return means;
    }

    private void requireSteps() {
        if (records.isEmpty()) {
            throw new IllegalStateException("no step of this training has ended yet, so there is no loss to show: train"
                    + " first, or look at steps()");
        }
    }

    /** {@return the whole history as a table with the columns step, loss, gradient norm and seconds} */
    public Table toTable() {
        IntColumn steps = IntColumn.create("step");
        for (int step = 1; step <= steps(); step++) {
            steps.append(step);
        }
        return Table.create(
                "history",
                steps,
                DoubleColumn.create(
                        "loss", records.stream().mapToDouble(Entry::loss).toArray()),
                DoubleColumn.create(
                        "gradient norm",
                        records.stream().mapToDouble(Entry::gradientNorm).toArray()),
                DoubleColumn.create(
                        "seconds", records.stream().mapToDouble(Entry::seconds).toArray()));
    }

    @Override
    public String toString() {
        return records.isEmpty()
                ? "no step taken yet"
                : String.format(
                        java.util.Locale.ROOT,
                        "%d steps in %.1f s, loss %.4f at first, %.4f at last (mean of 20)",
                        steps(),
                        seconds(),
                        losses()[0],
                        smoothedLosses(20)[steps() - 1]);
    }
}
