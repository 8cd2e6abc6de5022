package rnn.train;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** What happened at every step of a training: numbers only, so that keeping it costs nothing. */
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

    /** {@return the loss of every step, in nats for a cross-entropy} */
    public double[] losses() {
        return records.stream().mapToDouble(Entry::loss).toArray();
    }

    /** {@return the norm of the gradient at every step, before it was clipped} */
    public double[] gradientNorms() {
        return records.stream().mapToDouble(Entry::gradientNorm).toArray();
    }

    /** {@return how long the training took so far, in seconds} */
    public double seconds() {
        return records.isEmpty() ? 0 : records.get(records.size() - 1).seconds();
    }

    /**
     * {@return the losses, each the mean of itself and those before it, which shows the trend}
     *
     * @param window over how many steps, at most
     */
    public double[] smoothedLosses(int window) {
        double[] losses = losses();
        double[] means = new double[losses.length];
        double sum = 0;
        for (int i = 0; i < losses.length; i++) {
            sum += losses[i] - (i >= window ? losses[i - window] : 0);
            means[i] = sum / Math.min(i + 1, window);
        }
        return means;
    }

    /** {@return all of it as a table with the columns step, loss, gradient norm and seconds} */
    public Table toTable() {
        IntColumn steps = IntColumn.create("step");
        for (int step = 1; step <= steps(); step++) {
            steps.append(step);
        }
        return Table.create(
                "history",
                steps,
                DoubleColumn.create("loss", losses()),
                DoubleColumn.create("gradient norm", gradientNorms()),
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
