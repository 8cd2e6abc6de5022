package rnn.kernel;

import rnn.product.FastMath;
import rnn.product.Parallel;

/**
 * The recurrence of an Elman network over a whole sequence.
 *
 * <pre>
 * h_t = tanh(z_t + h_{t−1} Wh)                       z_t = x_t Wx + b is the input's part, given
 *
 * dz_t     = dh_t ⊙ (1 − h_t²)                       with the rectifier in place of tanh: dh_t where h_t &gt; 0, else 0
 * dh_{t−1} = dy_{t−1} + dz_t Whᵀ                     dy_t is the gradient of the output of step t
 * </pre>
 */
public final class ElmanKernel {
    private final Shape shape;
    private final float[] wh;
    private final boolean rectified;

    /**
     * A recurrence.
     *
     * @param shape of the states
     * @param wh the recurrent weights, [H,H]
     * @param rectified whether the rectifier stands in place of tanh
     */
    public ElmanKernel(Shape shape, float[] wh, boolean rectified) {
        this.shape = shape;
        this.wh = wh;
        this.rectified = rectified;
    }

    /**
     * Computes the states.
     *
     * @param z the input's parts, [T,N,H]; they become the states after each step
     * @param start the state before the first step, [N,H]
     */
    public void forward(float[] z, float[] start) {
        Products product = new Products(wh, 1, shape.size(), false);
        Parallel.run(shape.batch(), shape.grain(1), (share, from, to) -> forward(product, z, start, from, to - from));
    }

    private void forward(Products product, float[] z, float[] start, int from, int rows) {
        int width = product.width();
        float[] before = Shape.buffer(rows, width);
        float[] h = Shape.buffer(rows, width);
        shape.load(start, 0, from, rows, before, width);
        for (int t = 0; t < shape.steps(); t++) {
            shape.load(z, t, from, rows, h, width);
            product.addTo(0, before, h, rows);
            if (rectified) {
                relu(h);
            } else {
                tanh(h);
            }
            shape.keepPadded(t, from, rows, h, before, width);
            shape.store(h, width, z, t, from, rows);
            float[] swap = before;
            before = h;
            h = swap;
        }
    }

    private static void tanh(float[] h) {
        for (int i = 0; i < h.length; i++) {
            h[i] = FastMath.tanh(h[i]);
        }
    }

    private static void relu(float[] h) {
        for (int i = 0; i < h.length; i++) {
            h[i] = Math.max(h[i], 0);
        }
    }

    /**
     * Computes the gradients.
     *
     * @param states what {@link #forward} computed, [T,N,H]
     * @param dy the gradients of the outputs, [T,N,H]
     * @param dlast the gradient of the last state beside that, [N,H]
     * @param dz what is computed: the gradients of the input's parts, [T,N,H]
     * @param dstart what is computed: the gradient of the state before the first step, [N,H]
     */
    public void backward(float[] states, float[] dy, float[] dlast, float[] dz, float[] dstart) {
        Products product = new Products(wh, 1, shape.size(), true);
        Parallel.run(
                shape.batch(),
                shape.grain(1),
                (share, from, to) -> backward(product, states, dy, dlast, dz, dstart, from, to - from));
    }

    private void backward(
            Products product,
            float[] states,
            float[] dy,
            float[] dlast,
            float[] dz,
            float[] dstart,
            int from,
            int rows) {
        int width = product.width();
        float[] dh = Shape.buffer(rows, width);
        float[] h = Shape.buffer(rows, width);
        shape.load(dlast, 0, from, rows, dh, width);
        for (int t = shape.steps() - 1; t >= 0; t--) {
            shape.add(dy, t, from, rows, dh, h, width);
            shape.load(states, t, from, rows, h, width);
            // h becomes dz_t
            if (rectified) {
                throughRelu(h, dh);
            } else {
                throughTanh(h, dh);
            }
            shape.clearPadded(t, from, rows, h, width);
            shape.store(h, width, dz, t, from, rows);
            shape.clearReal(t, from, rows, dh, width);
            product.addTo(0, h, dh, rows);
        }
        shape.store(dh, width, dstart, 0, from, rows);
    }

    private static void throughTanh(float[] h, float[] dh) {
        for (int i = 0; i < h.length; i++) {
            h[i] = dh[i] * (1 - h[i] * h[i]);
        }
    }

    private static void throughRelu(float[] h, float[] dh) {
        for (int i = 0; i < h.length; i++) {
            h[i] = h[i] > 0 ? dh[i] : 0;
        }
    }
}
