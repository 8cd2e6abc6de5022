package check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.Numbers;
import worker.Values;
import worker.Values.Part;

/** Finds where a value differs most from the right one. */
final class Comparison {
    /**
     * Floats carry 7 digits, and a sum of a few hundred products loses at most two of them. A wrong equation is off by
     * far more than 0.0001.
     */
    private static final double TOLERANCE = 1e-4;

    private static final int SHORT = 6;

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Comparison() {}

    /**
     * Where {@code got} differs from {@code expected}. Two NaN, or two equal infinities, count as the same. Arrays are
     * compared element by element, records part by part, and the values of a map name by name; the finding names the
     * first one that differs.
     */
    static Optional<Finding> difference(Object expected, Object got) {
        if (got == null) {
            return Optional.of(new Finding("a value", "null", ""));
        }
        if (expected instanceof INDArray right && got instanceof INDArray given) {
            return difference(right.shape(), given.shape(), Numbers.of(right), Numbers.of(given));
        }
        if (expected instanceof double[] right && got instanceof double[] given) {
            return difference(new long[] {right.length}, new long[] {given.length}, right, given);
        }
        if (expected instanceof Double right && got instanceof Double given) {
            return differs(right, given) ? Optional.of(new Finding(text(right), text(given), "")) : Optional.empty();
        }
        if (expected instanceof Map<?, ?> right && got instanceof Map<?, ?> given) {
            return named(right, given);
        }
        if ((expected instanceof Record || expected.getClass().isArray()) && got.getClass() == expected.getClass()) {
            return parts(expected, got);
        }
        return expected.equals(got)
                ? Optional.empty()
                : Optional.of(new Finding(expected.toString(), got.toString(), ""));
    }

    private static Optional<Finding> parts(Object expected, Object got) {
        List<Part> right = Values.parts(expected);
        List<Part> given = Values.parts(got);
        if (right.size() != given.size()) {
            return Optional.of(new Finding("length " + right.size(), "length " + given.size(), "the length"));
        }
        for (int i = 0; i < right.size(); i++) {
            Optional<Finding> found =
                    difference(right.get(i).value(), given.get(i).value());
            if (found.isPresent()) {
                Class<?> element = expected.getClass().getComponentType();
                String place = element == null ? right.get(i).name() : ordinal(i + 1) + " " + noun(element);
                return found.map(one -> in(place, one));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> named(Map<?, ?> expected, Map<?, ?> got) {
        return expected.entrySet().stream()
                .flatMap(
                        one -> difference(one.getValue(), got.get(one.getKey()))
                                .map(found -> in(one.getKey().toString(), found))
                                .stream())
                .findFirst();
    }

    private static String noun(Class<?> type) {
        if (type == INDArray.class) {
            return "matrix";
        }
        return type == String.class ? "text" : type.isArray() ? "row" : type.isRecord() ? "result" : "number";
    }

    private static String ordinal(int place) {
        return place <= ORDINALS.size()
                ? ORDINALS.get(place - 1)
                : place
                        + (place % 100 / 10 == 1 || place % 10 == 0 || place % 10 > 3
                                ? "th"
                                : List.of("st", "nd", "rd").get(place % 10 - 1));
    }

    private static Finding in(String place, Finding found) {
        String where = found.where().isEmpty() ? place : place + ", " + found.where();
        return new Finding(found.expected(), found.got(), where);
    }

    private static Optional<Finding> difference(long[] shape, long[] gotShape, double[] right, double[] given) {
        // ND4J has several shapes for an empty array
        if (!Arrays.equals(shape, gotShape) && right.length + given.length > 0) {
            return Optional.of(
                    new Finding("shape " + Arrays.toString(shape), "shape " + Arrays.toString(gotShape), "the shape"));
        }
        int worst = -1;
        int count = 0;
        for (int i = 0; i < right.length; i++) {
            if (differs(right[i], given[i])) {
                count++;
                worst = worst < 0 || distance(right[i], given[i]) > distance(right[worst], given[worst]) ? i : worst;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(finding(shape, right, given, worst, count));
    }

    private static boolean differs(double right, double given) {
        return Double.isFinite(right)
                ? distance(right, given) > TOLERANCE * Math.max(1, Math.abs(right))
                : Double.compare(right, given) != 0;
    }

    private static Finding finding(long[] shape, double[] right, double[] given, int worst, int count) {
        if (right.length <= SHORT) {
            return new Finding(
                    text(right), text(given), wrong(count, right.length) + ", most at " + index(worst, shape));
        }
        return new Finding(
                text(right[worst]),
                text(given[worst]),
                "most at " + index(worst, shape) + "; " + wrong(count, right.length));
    }

    private static String wrong(int count, int length) {
        return count + " of " + length + (length == 1 ? " number" : " numbers") + (count == 1 ? " differs" : " differ");
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
