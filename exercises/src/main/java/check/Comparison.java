package check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.Numbers;

/** Finds where a value differs most from the right one. */
final class Comparison {
    /**
     * Floats carry 7 digits, and sums of at most a few hundred products lose two of them at most; a wrong equation is
     * off by far more than 0.0001.
     */
    private static final double TOLERANCE = 1e-4;

    private static final int SHORT = 6;

    private Comparison() {}

    /** Where {@code got} differs from {@code expected}; two NaN, or two equal infinities, are the same. */
    static Optional<Finding> difference(Object expected, Object got) {
        if (expected instanceof INDArray right && got instanceof INDArray given) {
            return difference(right, given);
        }
        return expected.equals(got)
                ? Optional.empty()
                : Optional.of(new Finding(expected.toString(), String.valueOf(got), ""));
    }

    private static Optional<Finding> difference(INDArray expected, INDArray got) {
        if (!Arrays.equals(expected.shape(), got.shape())) {
            return Optional.of(new Finding(
                    "shape " + Arrays.toString(expected.shape()),
                    "shape " + Arrays.toString(got.shape()),
                    "the shape"));
        }
        double[] right = Numbers.of(expected);
        double[] given = Numbers.of(got);
        int worst = -1;
        int count = 0;
        for (int i = 0; i < right.length; i++) {
            if (distance(right[i], given[i]) > TOLERANCE * Math.max(1, Math.abs(right[i]))) {
                count++;
                worst = worst < 0 || distance(right[i], given[i]) > distance(right[worst], given[worst]) ? i : worst;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(finding(expected.shape(), right, given, worst, count));
    }

    private static Finding finding(long[] shape, double[] right, double[] given, int worst, int count) {
        if (right.length <= SHORT) {
            return new Finding(
                    text(right),
                    text(given),
                    count + " of " + right.length + " numbers, most at " + index(worst, shape));
        }
        return new Finding(
                text(right[worst]),
                text(given[worst]),
                "most at " + index(worst, shape) + "; " + count + " of " + right.length + " numbers differ");
    }

    private static double distance(double a, double b) {
        if (Double.compare(a, b) == 0) {
            return 0;
        }
        double distance = Math.abs(a - b);
        return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }

    private static String index(int flat, long[] shape) {
        long[] index = new long[shape.length];
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            index[axis] = flat % shape[axis];
            flat /= (int) shape[axis];
        }
        return Arrays.toString(index);
    }

    private static String text(double[] numbers) {
        return String.join(
                ", ", Arrays.stream(numbers).mapToObj(Comparison::text).toList());
    }

    private static String text(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.4f", number) : Double.toString(number);
    }
}
