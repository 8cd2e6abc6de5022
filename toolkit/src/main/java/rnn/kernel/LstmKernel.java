package rnn.kernel;

import rnn.product.FastMath;
import rnn.product.Parallel;

/**
 * The recurrence of long short-term memory over a whole sequence. The four gates stand in the order i, f, g, o.
 *
 * <pre>
 * i, f, o = σ(z_t + h_{t−1} Wh)    g = tanh(z_t + h_{t−1} Wh)        z_t = x_t Wx + b is the input's part, given
 * c_t = f ⊙ c_{t−1} + i ⊙ g
 * h_t = o ⊙ tanh c_t
 *
 * dc_t    += dh_t ⊙ o ⊙ (1 − tanh² c_t)
 * dz_o     = dh_t ⊙ tanh c_t ⊙ o (1 − o)      dz_i = dc_t ⊙ g ⊙ i (1 − i)
 * dz_f     = dc_t ⊙ c_{t−1} ⊙ f (1 − f)       dz_g = dc_t ⊙ i ⊙ (1 − g²)
 * dc_{t−1} = dc_t ⊙ f                         dh_{t−1} = dy_{t−1} + Σ dz Whᵀ
 * </pre>
 */
public final class LstmKernel {
    private static final int I = 0;
    private static final int F = 1;
    private static final int G = 2;
    private static final int O = 3;
    private static final int GATES = 4;

    private final Shape shape;
    private final float[] wh;

    /**
     * A recurrence.
     *
     * @param shape of the states
     * @param wh the recurrent weights of the gates side by side, [H,4H]
     */
    public LstmKernel(Shape shape, float[] wh) {
        this.shape = shape;
        this.wh = wh;
    }

    /**
     * Computes the states.
     *
     * @param gates the input's parts z side by side, [T,N,4H]; they become the gates
     * @param hStart the state before the first step, [N,H]
     * @param cStart the cell state before the first step, [N,H]
     * @param h what is computed: the states after each step, [T,N,H]
     * @param c what is computed: the cell states after each step, [T,N,H]
     */
    public void forward(float[] gates, float[] hStart, float[] cStart, float[] h, float[] c) {
        Products products = new Products(wh, GATES, shape.size(), false);
        Parallel.run(
                shape.batch(),
                shape.grain(GATES),
                (share, from, to) -> forward(products, gates, hStart, cStart, h, c, from, to - from));
    }

    private void forward(
            Products products,
            float[] gates,
            float[] hStart,
            float[] cStart,
            float[] h,
            float[] c,
            int from,
            int rows) {
        int width = products.width();
        float[][] z = Shape.buffers(GATES, rows, width);
        float[] hBefore = Shape.buffer(rows, width);
        float[] cBefore = Shape.buffer(rows, width);
        float[] hNow = Shape.buffer(rows, width);
        float[] cNow = Shape.buffer(rows, width);
        shape.load(hStart, 0, from, rows, hBefore, width);
        shape.load(cStart, 0, from, rows, cBefore, width);
        for (int t = 0; t < shape.steps(); t++) {
            shape.load(gates, t, from, rows, z, width);
            for (int gate = 0; gate < GATES; gate++) {
                products.addTo(gate, hBefore, z[gate], rows);
            }
            step(z[I], z[F], z[G], z[O], cBefore, cNow, hNow);
            shape.keepPadded(t, from, rows, hNow, hBefore, width);
            shape.keepPadded(t, from, rows, cNow, cBefore, width);
            shape.store(z, width, gates, t, from, rows);
            shape.store(hNow, width, h, t, from, rows);
            shape.store(cNow, width, c, t, from, rows);
            float[] swap = hBefore;
            hBefore = hNow;
            hNow = swap;
            swap = cBefore;
            cBefore = cNow;
            cNow = swap;
        }
    }

    private static void step(float[] i, float[] f, float[] g, float[] o, float[] cBefore, float[] c, float[] h) {
        sigmoid(i);
        sigmoid(f);
        for (int j = 0; j < g.length; j++) {
            g[j] = FastMath.tanh(g[j]);
        }
        sigmoid(o);
        for (int j = 0; j < c.length; j++) {
            c[j] = f[j] * cBefore[j] + i[j] * g[j];
        }
        for (int j = 0; j < h.length; j++) {
            h[j] = o[j] * FastMath.tanh(c[j]);
        }
    }

    private static void sigmoid(float[] z) {
        for (int j = 0; j < z.length; j++) {
            z[j] = FastMath.sigmoid(z[j]);
        }
    }

    /**
     * Computes the gradients.
     *
     * @param gates what {@link #forward} made of the input's parts; they become the gradients of the parts
     * @param cStart the cell state before the first step, [N,H]
     * @param c the cell states after each step, [T,N,H]
     * @param dy the gradients of the outputs, [T,N,H]
     * @param dhLast the gradient of the last state beside that, [N,H]
     * @param dcLast the gradient of the last cell state, [N,H]
     * @param dhStart what is computed: the gradient of the state before the first step, [N,H]
     * @param dcStart what is computed: the gradient of the cell state before the first step, [N,H]
     */
    public void backward(
            float[] gates,
            float[] cStart,
            float[] c,
            float[] dy,
            float[] dhLast,
            float[] dcLast,
            float[] dhStart,
            float[] dcStart) {
        Products products = new Products(wh, GATES, shape.size(), true);
        Parallel.run(
                shape.batch(),
                shape.grain(GATES),
                (share, from, to) ->
                        backward(products, gates, cStart, c, dy, dhLast, dcLast, dhStart, dcStart, from, to - from));
    }

    private void backward(
            Products products,
            float[] gates,
            float[] cStart,
            float[] c,
            float[] dy,
            float[] dhLast,
            float[] dcLast,
            float[] dhStart,
            float[] dcStart,
            int from,
            int rows) {
        int width = products.width();
        float[][] z = Shape.buffers(GATES, rows, width);
        float[] cNow = Shape.buffer(rows, width);
        float[] cBefore = Shape.buffer(rows, width);
        float[] dh = Shape.buffer(rows, width);
        float[] dc = Shape.buffer(rows, width);
        float[] dcBefore = Shape.buffer(rows, width);
        shape.load(dhLast, 0, from, rows, dh, width);
        shape.load(dcLast, 0, from, rows, dc, width);
        shape.load(c, shape.steps() - 1, from, rows, cNow, width);
        for (int t = shape.steps() - 1; t >= 0; t--) {
            shape.add(dy, t, from, rows, dh, cBefore, width);
            shape.load(gates, t, from, rows, z, width);
            shape.load(t == 0 ? cStart : c, Math.max(0, t - 1), from, rows, cBefore, width);
            stepBack(z[I], z[F], z[G], z[O], cNow, cBefore, dh, dc, dcBefore);
            shape.keepPadded(t, from, rows, dcBefore, dc, width);
            shape.clearReal(t, from, rows, dh, width);
            for (int gate = 0; gate < GATES; gate++) {
                shape.clearPadded(t, from, rows, z[gate], width);
                products.addTo(gate, z[gate], dh, rows);
            }
            shape.store(z, width, gates, t, from, rows);
            float[] swap = dc;
            dc = dcBefore;
            dcBefore = swap;
            swap = cNow;
            cNow = cBefore;
            cBefore = swap;
        }
        shape.store(dh, width, dhStart, 0, from, rows);
        shape.store(dc, width, dcStart, 0, from, rows);
    }

    /** Each gate becomes the gradient of its input's part. */
    private static void stepBack(
            float[] i,
            float[] f,
            float[] g,
            float[] o,
            float[] c,
            float[] cBefore,
            float[] dh,
            float[] dc,
            float[] dcBefore) {
        // c becomes tanh c, by itself: a longer loop the compiler does not vectorise
        for (int j = 0; j < c.length; j++) {
            c[j] = FastMath.tanh(c[j]);
        }
        for (int j = 0; j < c.length; j++) {
            dcBefore[j] = dc[j] + dh[j] * o[j] * (1 - c[j] * c[j]);
            o[j] = dh[j] * c[j] * o[j] * (1 - o[j]);
        }
        for (int j = 0; j < c.length; j++) {
            float d = dcBefore[j];
            float candidate = g[j];
            float input = i[j];
            float forget = f[j];
            g[j] = d * input * (1 - candidate * candidate);
            i[j] = d * candidate * input * (1 - input);
            f[j] = d * cBefore[j] * forget * (1 - forget);
            dcBefore[j] = d * forget;
        }
    }
}
