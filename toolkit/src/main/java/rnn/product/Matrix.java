package rnn.product;

import java.util.Arrays;

/**
 * A matrix within an array, as it lies there or transposed. A product in loops reads and writes such matrices.
 *
 * @param data the array
 * @param at the place of its first number
 * @param rows how many rows
 * @param columns how many columns
 * @param down the distance from a number to the one below it
 * @param across the distance from a number to the one on its right
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record Matrix(float[] data, int at, int rows, int columns, int down, int across) {

    /**
     * The matrix that lies there row by row, after op, which transposes it or leaves it. The size after op is
     * [rows,columns].
     */
    static Matrix of(float[] data, int at, int rows, int columns, boolean transposed) {
        return new Matrix(data, at, rows, columns, transposed ? 1 : columns, transposed ? rows : 1);
    }

    Matrix transposed() {
        return new Matrix(data, at, columns, rows, across, down);
    }

    /** Some of the rows. */
    Matrix rows(int from, int to) {
        return new Matrix(data, at + from * down, to - from, columns, down, across);
    }

    /** Fills each array with a piece of a row, then with zeros up to a length. */
    void read(int row, int count, int column, int length, float[][] into, int filled) {
        int start = at + row * down + column * across;
        if (across == 1) {
            for (int r = 0; r < count; r++) {
                System.arraycopy(data, start + r * down, into[r], 0, length);
            }
        } else {
            // along numbers that are adjacent in memory
            for (int c = 0; c < length; c++) {
                for (int r = 0; r < count; r++) {
                    into[r][c] = data[start + c * across + r * down];
                }
            }
        }
        for (int r = 0; r < count && length < filled; r++) {
            Arrays.fill(into[r], length, filled, 0);
        }
    }

    /** Writes the pieces back. */
    void write(int row, int count, int column, int length, float[][] from) {
        int start = at + row * down + column * across;
        for (int r = 0; r < count; r++) {
            if (across == 1) {
                System.arraycopy(from[r], 0, data, start + r * down, length);
            } else {
                for (int c = 0; c < length; c++) {
                    data[start + r * down + c * across] = from[r][c];
                }
            }
        }
    }
}
