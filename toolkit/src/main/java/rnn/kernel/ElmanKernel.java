package rnn.kernel;

import rnn.array.FastMath;
import rnn.array.PackedProduct;
import rnn.array.Parallel;

/**
 * The recurrence of an Elman network over a whole sequence.
 *
 * <pre>
 * h_t = tanh(z_t + h_{t−1} Wh)                       z_t = x_t Wx + b is the input's part, given
 *
 * dz_t     = dh_t ⊙ (1 − h_t²)
 * dh_{t−1} = dy_{t−1} + dz_t Whᵀ                     dy_t is the gradient of the output of step t
 * </pre>
 */
public final class ElmanKernel {
    private final Shape shape;
    private final float[] wh;

    /**
     * A recurrence.
     *
     * @param shape of the states
     * @param wh the recurrent weights, [H,H]
     */
    public ElmanKernel(Shape shape, float[] wh) {
        this.shape = shape;
        this.wh = wh;
    }

    /**
     * Computes the states.
     *
     * @param z the input's parts, [T,N,H]
     * @param start the state before the first step, [N,H]
     * @param states what is computed: the states after each step, [T,N,H]
     */
    public void forward(float[] z, float[] start, float[] states) {
        PackedProduct product = PackedProduct.of(wh, shape.size(), false);
        int width = product.width();
        Parallel.run(shape.batch(), Shape.GRAIN, (share, from, to) -> {
            int rows = to - from;
            float[] before = new float[rows * width];
            float[] h = new float[rows * width];
            shape.load(start, 0, from, rows, before, width);
            for (int t = 0; t < shape.steps(); t++) {
                shape.load(z, t, from, rows, h, width);
                product.addTo(before, h, rows);
                tanh(h);
                shape.keepPadded(t, from, rows, h, before, width);
                shape.store(h, width, states, t, from, rows);
                float[] swap = before;
                before = h;
                h = swap;
            }
        });
    }

    private static void tanh(float[] h) {
        for (int i = 0; i < h.length; i++) {
            h[i] = FastMath.tanh(h[i]);
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
        PackedProduct product = PackedProduct.of(wh, shape.size(), true);
        int width = product.width();
        Parallel.run(shape.batch(), Shape.GRAIN, (share, from, to) -> {
            int rows = to - from;
            float[] dh = new float[rows * width];
            float[] h = new float[rows * width];
            shape.load(dlast, 0, from, rows, dh, width);
            for (int t = shape.steps() - 1; t >= 0; t--) {
                shape.add(dy, t, from, rows, dh, h, width);
                shape.load(states, t, from, rows, h, width);
                // h becomes dz_t
                throughTanh(h, dh);
                shape.clearPadded(t, from, rows, h, width);
                shape.store(h, width, dz, t, from, rows);
                shape.clearReal(t, from, rows, dh, width);
                product.addTo(h, dh, rows);
            }
            shape.store(dh, width, dstart, 0, from, rows);
        });
    }

    private static void throughTanh(float[] h, float[] dh) {
        for (int i = 0; i < h.length; i++) {
            h[i] = dh[i] * (1 - h[i] * h[i]);
        }
    }
}
