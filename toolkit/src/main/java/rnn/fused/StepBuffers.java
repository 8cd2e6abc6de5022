package rnn.fused;

import java.util.Arrays;

/**
 * The buffers of a step: a few rows of each block and of each part of the state. Every buffer begins at 0, since the
 * compiler does not vectorise loops whose arrays begin at different places.
 */
final class StepBuffers {
    /**
     * The most numbers in a buffer: fewer make short loops, more do not fit into the cache. Twice or half as many are
     * no slower.
     */
    private static final int NUMBERS = 2048;

    final int rows;
    final float[][] z;
    final float[][] before;
    final float[][] now;
    final float[][] dNow;
    final float[][] dBefore;
    final float[][] dy;
    private final int size;
    private final Blocks[] blocks;
    private final int[] counts;

    /** Makes buffers for as many of the sequences as fit. */
    StepBuffers(Sweep sweep, int states, int sequences) {
        size = sweep.size;
        blocks = sweep.blocks;
        counts = new int[blocks.length];
        int count = 0;
        for (int i = 0; i < blocks.length; i++) {
            counts[i] = sweep.width(i) / size;
            count += counts[i];
        }
        int turns = (sequences - 1) / Math.max(1, NUMBERS / size) + 1;
        rows = (sequences - 1) / turns + 1;
        z = new float[count][rows * size];
        before = new float[states][rows * size];
        now = new float[states][rows * size];
        dNow = new float[states][rows * size];
        dBefore = new float[states][rows * size];
        dy = new float[1][rows * size];
    }

    /** Copies rows of the blocks into z, from beginning to end, since the processor then fetches ahead. */
    void loadBlocks(int row, int count) {
        for (int i = 0, first = 0; i < blocks.length; first += counts[i++]) {
            int place = row * counts[i] * size;
            for (int r = 0; r < count; r++) {
                for (int k = first; k < first + counts[i]; k++) {
                    System.arraycopy(blocks[i].z(), place, z[k], r * size, size);
                    place += size;
                }
            }
        }
    }

    /** Copies z back into rows of the blocks. */
    void storeBlocks(int row, int count) {
        for (int i = 0, first = 0; i < blocks.length; first += counts[i++]) {
            int place = row * counts[i] * size;
            for (int r = 0; r < count; r++) {
                for (int k = first; k < first + counts[i]; k++) {
                    System.arraycopy(z[k], r * size, blocks[i].z(), place, size);
                    place += size;
                }
            }
        }
    }

    /** Copies rows of the arrays [·,H] into the buffers. */
    void load(float[][] arrays, int row, float[][] buffers, int count) {
        for (int i = 0; i < buffers.length; i++) {
            System.arraycopy(arrays[i], row * size, buffers[i], 0, count * size);
        }
    }

    /** Copies the buffers into rows of the arrays [·,H]. */
    void store(float[][] buffers, float[][] arrays, int row, int count) {
        for (int i = 0; i < buffers.length; i++) {
            System.arraycopy(buffers[i], 0, arrays[i], row * size, count * size);
        }
    }

    /** dh += dy. */
    void addOutputs() {
        add(dy[0], dNow[0]);
    }

    private static void add(float[] addends, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += addends[i];
        }
    }

    void clearBefore() {
        for (float[] buffer : dBefore) {
            Arrays.fill(buffer, 0);
        }
    }

    void clearRow(int r, float[][] buffers) {
        for (float[] buffer : buffers) {
            Arrays.fill(buffer, r * size, (r + 1) * size, 0);
        }
    }

    void copyRow(int r, float[][] from, float[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], r * size, to[i], r * size, size);
        }
    }
}
