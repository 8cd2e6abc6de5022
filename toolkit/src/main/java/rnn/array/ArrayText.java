package rnn.array;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes an array as text: its shape, and as many of its numbers as a person takes in at a glance. */
final class ArrayText {
    private static final int MOST = 6;

    private ArrayText() {}

    static String of(Array array) {
        return Arrays.toString(array.shape()) + " " + numbers(array);
    }

    private static String numbers(Array array) {
        if (array.rank() == 1) {
            return row(array, 0);
        }
        StringJoiner rows = new StringJoiner(", ", "[", "]");
        for (int r = 0; r < Math.min(array.rows(), MOST / 2); r++) {
            rows.add(row(array, r));
        }
        if (array.rows() > MOST / 2) {
            rows.add("…");
        }
        return rows.toString();
    }

    private static String row(Array array, int row) {
        StringJoiner numbers = new StringJoiner(", ", "[", "]");
        for (int c = 0; c < Math.min(array.columns(), MOST); c++) {
            numbers.add(String.format(Locale.ROOT, "%.4f", array.get(row * array.columns() + c)));
        }
        if (array.columns() > MOST) {
            numbers.add("…");
        }
        return numbers.toString();
    }
}
