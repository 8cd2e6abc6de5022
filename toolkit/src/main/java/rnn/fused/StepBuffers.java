package rnn.fused;

import java.util.Arrays;

/**
 * What a step computes with: a few rows of each block and of each part of the state, in buffers that begin at 0,
 * since the compiler makes no vectors of loops over unequal places.
 */
final class StepBuffers {
    /** The numbers in a buffer, at most: fewer make short loops, more leave the cache. Twice or half is no slower. */
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

    /** For as many of some sequences as suit. */
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

    /** z = rows of the blocks from one on, from beginning to end, since the processor fetches ahead then. */
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

    /** Rows of the blocks from one on = z. */
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

    /** Buffers = rows of as many arrays [·,H] from one on. */
    void load(float[][] arrays, int row, float[][] buffers, int count) {
        for (int i = 0; i < buffers.length; i++) {
            System.arraycopy(arrays[i], row * size, buffers[i], 0, count * size);
        }
    }

    /** Rows of as many arrays [·,H] from one on = buffers. */
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
