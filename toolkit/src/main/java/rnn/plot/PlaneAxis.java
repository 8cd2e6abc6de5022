package rnn.plot;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * One axis of a plane: numbers from low to high along pixels.
 *
 * @param name what it is, with its unit
 * @param low the number at its beginning
 * @param high the number at its end
 * @param from the pixel at its beginning
 * @param to the pixel at its end, before {@code from} where the axis points upward
 */
record PlaneAxis(String name, double low, double high, int from, int to) {
    private static final int MOST_TICKS = 8;

    PlaneAxis {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "the axis '" + name + "' goes from a number to a larger one, not from " + low + " to " + high);
        }
    }

    int pixel(double value) {
        return (int) Math.round(from + (value - low) / (high - low) * (to - from));
    }

    double value(int pixel) {
        return low + (pixel - from) / (double) (to - from) * (high - low);
    }

    /** {@return round numbers between low and high, at most eight steps of 1, 2 or 5 times a power of ten} */
    double[] ticks() {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_TICKS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(digit -> digit * power)
                .filter(size -> (high - low) / size <= MOST_TICKS)
                .findFirst()
                .orElse(10 * power);
        // a hair inside, since 0.3 / 0.1 is a little less than 3
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        return LongStream.rangeClosed(first, last).mapToDouble(i -> i * step).toArray();
    }

    static String text(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) >= 1e5 ? "%.2g" : "%.4f", value);
        String shortened = text.contains(".") && !text.contains("e") ? text.replaceFirst("\\.?0+$", "") : text;
        return shortened.equals("-0") ? "0" : shortened.replace('-', '−');
    }
}
