package rnn.fused;

import rnn.array.Mask;
import rnn.product.PackedProduct;

/**
 * Some sequences of a {@link Sweep}, on one core. The products read and write the rows of all these sequences in place.
 * The step is computed for a few sequences at a time, in buffers.
 */
final class Share {
    private final Sweep sweep;
    private final Mask mask;
    private final int size;
    private final PackedProduct[] products;
    private final int from;
    private final int to;
    private final float[][] start;
    private final float[][] states;
    private final StepBuffers buffers;

    /** The sequences from {@code from}, up to but not including {@code to}. */
    Share(Sweep sweep, PackedProduct[] products, int from, int to, float[][] start, float[][] states) {
        this.sweep = sweep;
        this.mask = sweep.mask;
        this.size = sweep.size;
        this.products = products;
        this.from = from;
        this.to = to;
        this.start = start;
        this.states = states;
        this.buffers = new StepBuffers(sweep, states.length, to - from);
    }

    void forward() {
        for (int t = 0; t < mask.steps(); t++) {
            for (int i = 0; i < products.length; i++) {
                if (products[i] != null) { // z_t += h_{t−1} Wh
                    int width = sweep.width(i);
                    float[] z = sweep.blocks[i].z();
                    products[i].addTo(
                            before(t)[0], rowBefore(t, from) * size, size, z, row(t, from) * width, width, to - from);
                }
            }
            for (int n = from; n < to; n += buffers.rows) {
                forward(t, n, Math.min(buffers.rows, to - n));
            }
        }
    }

    private void forward(int t, int n, int rows) {
        buffers.loadBlocks(row(t, n), rows);
        buffers.load(before(t), rowBefore(t, n), buffers.before, rows);
        sweep.step.forward(buffers.z, buffers.before, buffers.now);
        if (!mask.isFull(t)) {
            keepPadded(t, n, rows, buffers.before, buffers.now);
        }
        buffers.storeBlocks(row(t, n), rows);
        buffers.store(buffers.now, states, row(t, n), rows);
    }

    /** On entry, d is the gradient of the state after the step; on return, of the state before it. */
    void backward(float[][] dy, float[][] d) {
        for (int t = mask.steps() - 1; t >= 0; t--) {
            for (int n = from; n < to; n += buffers.rows) {
                backward(t, n, Math.min(buffers.rows, to - n), dy, d);
            }
            for (int i = 0; i < products.length; i++) {
                if (products[i] != null) { // dh_{t−1} += dz_t Whᵀ
                    int width = sweep.width(i);
                    float[] dz = sweep.blocks[i].z();
                    products[i].addTo(dz, row(t, from) * width, width, d[0], from * size, size, to - from);
                }
            }
        }
    }

    private void backward(int t, int n, int rows, float[][] dy, float[][] d) {
        buffers.loadBlocks(row(t, n), rows);
        buffers.load(before(t), rowBefore(t, n), buffers.before, rows);
        buffers.load(states, row(t, n), buffers.now, rows);
        buffers.load(d, n, buffers.dNow, rows);
        buffers.load(dy, row(t, n), buffers.dy, rows);
        if (!mask.isFull(t)) {
            clearPadded(t, n, rows, buffers.dy);
        }
        buffers.addOutputs();
        buffers.clearBefore();
        sweep.step.backward(buffers.z, buffers.before, buffers.now, buffers.dNow, buffers.dBefore);
        if (!mask.isFull(t)) {
            keepPadded(t, n, rows, buffers.dNow, buffers.dBefore);
            clearPadded(t, n, rows, buffers.z);
        }
        buffers.storeBlocks(row(t, n), rows);
        buffers.store(buffers.dBefore, d, n, rows);
    }

    private void keepPadded(int t, int n, int rows, float[][] from, float[][] into) {
        for (int r = 0; r < rows; r++) {
            if (mask.isPadding(t, n + r)) {
                buffers.copyRow(r, from, into);
            }
        }
    }

    private void clearPadded(int t, int n, int rows, float[][] cleared) {
        for (int r = 0; r < rows; r++) {
            if (mask.isPadding(t, n + r)) {
                buffers.clearRow(r, cleared);
            }
        }
    }

    /** The row of a sequence in all arrays [T,N,·]. */
    private int row(int t, int n) {
        return t * mask.batch() + n;
    }

    /** The arrays that hold the state before a step. */
    private float[][] before(int t) {
        return t == 0 ? start : states;
    }

    /** The row of that state in these arrays. */
    private int rowBefore(int t, int n) {
        return t == 0 ? n : row(t - 1, n);
    }
}
