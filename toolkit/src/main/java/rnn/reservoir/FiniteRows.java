package rnn.reservoir;

import java.util.Arrays;
import rnn.array.Require;

/** Rows of finite numbers. */
final class FiniteRows {
    private FiniteRows() {}

    /** {@return the row, if it has this many numbers and each is finite} */
    static double[] row(String name, int size, double... values) {
        if (Require.given(name, values).length != size) {
            throw new IllegalArgumentException(name + " has " + values.length + " numbers, and must have " + size);
        }
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        name + " must be of finite numbers, and its number " + i + " is " + values[i]);
            }
        }
        return values;
    }

    /** {@return a copy of the rows, if each has this many numbers and all are finite} */
    static double[][] rows(String name, int size, double[]... values) {
        for (int r = 0; r < Require.given(name, values).length; r++) {
            row("row " + r + " of " + name, size, values[r]);
        }
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }
}
