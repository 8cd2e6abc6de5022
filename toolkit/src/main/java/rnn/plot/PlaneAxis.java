package rnn.plot;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * An axis with equal steps: numbers from low to high along pixels.
 *
 * @param name its name, with the unit
 * @param low the number at its beginning
 * @param high the number at its end
 * @param from the pixel at its beginning
 * @param to the pixel at its end, before {@code from} if the axis points upward
 * @param leastStep the least distance between ticks: 1 if only whole numbers have a meaning
 */
record PlaneAxis(String name, double low, double high, int from, int to, double leastStep) implements Axis {
    private static final int MOST_TICKS = 8;

    PlaneAxis {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "the axis '" + name + "' goes from a number to a larger one, not from " + low + " to " + high);
        }
    }

    PlaneAxis(String name, double low, double high, int from, int to) {
        this(name, low, high, from, to, 0);
    }

    @Override
    public double place(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    double value(double pixel) {
        return low + (pixel - from) / (to - from) * (high - low);
    }

    /** {@return round numbers between low and high, at most eight steps of 1, 2 or 5 times a power of ten} */
    @Override
    public double[] ticks() {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_TICKS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(digit -> digit * power)
                .filter(size -> (high - low) / size <= MOST_TICKS)
                .findFirst()
                .orElse(10 * power);
        double wide = Math.max(step, leastStep);
        // a hair inside, since 0.3 / 0.1 is a little less than 3
        long first = (long) Math.ceil(low / wide - 1e-9);
        long last = (long) Math.floor(high / wide + 1e-9);
        return LongStream.rangeClosed(first, last).mapToDouble(i -> i * wide).toArray();
    }

    @Override
    public String label(double tick) {
        return text(tick);
    }

    /** A number, written as briefly as possible. */
    static String text(double value) {
        double size = Math.abs(value);
        boolean plain = size == 0 || (size < 1e5 && size >= 5e-4);
        String text = String.format(Locale.ROOT, plain ? "%.4f" : "%.1e", value);
        String shortened = plain
                ? text.replaceFirst("\\.?0+$", "")
                : text.replace("e+0", "e").replace("e-0", "e-");
        return shortened.equals("-0") ? "0" : shortened.replace('-', '−');
    }

    /** A number with three digits, for a sentence. */
    static String spoken(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return text(value == 0 ? 0 : value);
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
        return text(
                unit >= 1 ? Math.floor(value + 0.5) : unit < 1e-300 ? value : Math.round(value / unit) / (1 / unit));
    }
}
