package rnn.kernel;

import java.util.Arrays;
import rnn.array.Mask;
import rnn.product.Sizes;

/**
 * The shape of a sequence of states, [T,N,H], and how its rows come into a step's buffer and back. A buffer holds one
 * step of some of the sequences, {@code width} numbers a row, of which the first H are real.
 *
 * @param mask which rows are padding, [T,N]
 * @param size H
 */
public record Shape(Mask mask, int size) {
    /** Fewer rows than this a core would leave most of a tile of the product empty. */
    private static final int FEW = 4;

    /** Fewer multiplications than this (some 20 µs) are not worth a thread. */
    private static final long SMALL = 1 << 19;

    int steps() {
        return mask.steps();
    }

    int batch() {
        return mask.batch();
    }

    /** {@return how many sequences are worth a thread, where each step multiplies with the weights of so many gates} */
    int grain(int gates) {
        return (int) Math.max(FEW, SMALL / Math.max(1, (long) steps() * size * size * gates));
    }

    /** {@return a step's buffer} */
    static float[] buffer(int rows, int width) {
        return new float[Sizes.product("a step of [sequences, units]", rows, width)];
    }

    /** {@return one buffer for each of some parts} */
    static float[][] buffers(int parts, int rows, int width) {
        float[][] buffers = new float[parts][];
        for (int i = 0; i < parts; i++) {
            buffers[i] = buffer(rows, width);
        }
        return buffers;
    }

    /** buffer = rows {@code from} on of step t. */
    void load(float[] sequence, int t, int from, int rows, float[] buffer, int width) {
        int place = (t * batch() + from) * size;
        if (width == size) {
            System.arraycopy(sequence, place, buffer, 0, rows * size);
            return;
        }
        for (int r = 0; r < rows; r++) {
            System.arraycopy(sequence, place + r * size, buffer, r * width, size);
        }
    }

    /** Rows {@code from} on of step t = buffer. */
    void store(float[] buffer, int width, float[] sequence, int t, int from, int rows) {
        int place = (t * batch() + from) * size;
        if (width == size) {
            System.arraycopy(buffer, 0, sequence, place, rows * size);
            return;
        }
        for (int r = 0; r < rows; r++) {
            System.arraycopy(buffer, r * width, sequence, place + r * size, size);
        }
    }

    /**
     * Buffers = rows {@code from} on of step t in a sequence whose rows hold several parts side by side, [T,N,parts·H];
     * from beginning to end, since the processor fetches ahead then.
     */
    void load(float[] sequence, int t, int from, int rows, float[][] parts, int width) {
        int place = (t * batch() + from) * parts.length * size;
        for (int r = 0; r < rows; r++) {
            for (float[] part : parts) {
                System.arraycopy(sequence, place, part, r * width, size);
                place += size;
            }
        }
    }

    /** Rows {@code from} on of step t = buffers of the parts. */
    void store(float[][] parts, int width, float[] sequence, int t, int from, int rows) {
        int place = (t * batch() + from) * parts.length * size;
        for (int r = 0; r < rows; r++) {
            for (float[] part : parts) {
                System.arraycopy(part, r * width, sequence, place, size);
                place += size;
            }
        }
    }

    /** buffer += rows {@code from} on of step t, save where they are padding; by way of another buffer. */
    void add(float[] sequence, int t, int from, int rows, float[] buffer, float[] addends, int width) {
        load(sequence, t, from, rows, addends, width);
        clearPadded(t, from, rows, addends, width);
        for (int i = 0; i < buffer.length; i++) {
            buffer[i] += addends[i];
        }
    }

    /** Where a row is padding, puts back what the other buffer holds: the state stays as it was. */
    void keepPadded(int t, int from, int rows, float[] buffer, float[] before, int width) {
        if (mask.isFull(t)) {
            return;
        }
        for (int r = 0; r < rows; r++) {
            if (mask.isPadding(t, from + r)) {
                System.arraycopy(before, r * width, buffer, r * width, width);
            }
        }
    }

    /** Sets the padded rows of a step's buffer to 0. */
    void clearPadded(int t, int from, int rows, float[] buffer, int width) {
        if (!mask.isFull(t)) {
            clear(t, from, rows, buffer, width, true);
        }
    }

    /** Sets the rows of a step's buffer that are no padding to 0. */
    void clearReal(int t, int from, int rows, float[] buffer, int width) {
        clear(t, from, rows, buffer, width, false);
    }

    private void clear(int t, int from, int rows, float[] buffer, int width, boolean padding) {
        for (int r = 0; r < rows; r++) {
            if (mask.isPadding(t, from + r) == padding) {
                Arrays.fill(buffer, r * width, (r + 1) * width, 0);
            }
        }
    }
}
