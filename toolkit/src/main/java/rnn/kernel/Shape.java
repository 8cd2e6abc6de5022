package rnn.kernel;

import rnn.array.Mask;

/**
 * The shape of a sequence of states, [T,N,H], and how its rows come into a step's buffer and back. A buffer holds one
 * step of some of the sequences, {@code width} numbers a row, of which the first H are real.
 *
 * @param steps T
 * @param batch N
 * @param size H
 * @param padded which rows are padding, [T][N], or null where none is
 */
public record Shape(int steps, int batch, int size, boolean[][] padded) {
    /** Fewer rows than this a core are not worth a thread. */
    static final int GRAIN = 4;

    /**
     * {@return the shape of the states}
     *
     * @param mask [T,N]
     * @param size H
     */
    public static Shape of(Mask mask, int size) {
        boolean[][] padded = new boolean[mask.steps()][];
        boolean any = false;
        for (int t = 0; t < mask.steps(); t++) {
            double[] weights = mask.at(t);
            padded[t] = new boolean[weights.length];
            for (int n = 0; n < weights.length; n++) {
                padded[t][n] = weights[n] == 0;
                any |= padded[t][n];
            }
        }
        return new Shape(mask.steps(), mask.batch(), size, any ? padded : null);
    }

    private int place(int t, int row) {
        return (t * batch + row) * size;
    }

    /** buffer = rows {@code from} on of step t. */
    void load(float[] sequence, int t, int from, int rows, float[] buffer, int width) {
        if (width == size) {
            System.arraycopy(sequence, place(t, from), buffer, 0, rows * size);
            return;
        }
        for (int r = 0; r < rows; r++) {
            System.arraycopy(sequence, place(t, from + r), buffer, r * width, size);
        }
    }

    /** Rows {@code from} on of step t = buffer. */
    void store(float[] buffer, int width, float[] sequence, int t, int from, int rows) {
        if (width == size) {
            System.arraycopy(buffer, 0, sequence, place(t, from), rows * size);
            return;
        }
        for (int r = 0; r < rows; r++) {
            System.arraycopy(buffer, r * width, sequence, place(t, from + r), size);
        }
    }

    /** buffer += rows {@code from} on of step t, save where they are padding. */
    void add(float[] sequence, int t, int from, int rows, float[] buffer, int width) {
        for (int r = 0; r < rows; r++) {
            if (isPadded(t, from + r)) {
                continue;
            }
            int place = place(t, from + r);
            int start = r * width;
            for (int c = 0; c < size; c++) {
                buffer[start + c] += sequence[place + c];
            }
        }
    }

    boolean isPadded(int t, int row) {
        return padded != null && padded[t][row];
    }

    /** Where a row is padding, puts back what the other buffer holds: the state stays as it was. */
    void keepPadded(int t, int from, int rows, float[] buffer, float[] before, int width) {
        if (padded == null) {
            return;
        }
        for (int r = 0; r < rows; r++) {
            if (padded[t][from + r]) {
                System.arraycopy(before, r * width, buffer, r * width, width);
            }
        }
    }

    /** Sets the buffer to 0, or only its padded rows, or only those that are none. */
    void clear(int t, int from, int rows, float[] buffer, int width, boolean whichPadded) {
        for (int r = 0; r < rows; r++) {
            if (isPadded(t, from + r) == whichPadded) {
                java.util.Arrays.fill(buffer, r * width, (r + 1) * width, 0);
            }
        }
    }
}
