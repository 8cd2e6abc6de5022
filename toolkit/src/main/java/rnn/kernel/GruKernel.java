package rnn.kernel;

import rnn.product.FastMath;
import rnn.product.Parallel;

/**
 * The recurrence of a gated recurrent unit over a whole sequence, with the reset after the product. The gates r
 * and z stand side by side, the candidate n by itself.
 *
 * <pre>
 * r, z = σ(a_t + h_{t−1} Wh)                          a_t = x_t Wx + b is the input's part, given
 * u    = h_{t−1} Whn + bhn
 * n    = tanh(a_t + r ⊙ u)
 * h_t  = (1 − z) ⊙ n + z ⊙ h_{t−1}
 *
 * da_n = dh_t ⊙ (1 − z) ⊙ (1 − n²)                    du   = da_n ⊙ r
 * da_z = dh_t ⊙ (h_{t−1} − n) ⊙ z (1 − z)             da_r = da_n ⊙ u ⊙ r (1 − r)
 * dh_{t−1} = dy_{t−1} + dh_t ⊙ z + da_r Whrᵀ + da_z Whzᵀ + du Whnᵀ
 * </pre>
 */
public final class GruKernel {
    private static final int R = 0;
    private static final int Z = 1;
    private static final int GATES = 2;

    private final Shape shape;
    private final float[] wh;
    private final float[] whn;
    private final float[] bhn;

    /**
     * A recurrence.
     *
     * @param shape of the states
     * @param wh the recurrent weights of the gates side by side, [H,2H]
     * @param whn the recurrent weights of the candidate, [H,H]
     * @param bhn the candidate's inner bias, [H]
     */
    public GruKernel(Shape shape, float[] wh, float[] whn, float[] bhn) {
        this.shape = shape;
        this.wh = wh;
        this.whn = whn;
        this.bhn = bhn;
    }

    /**
     * Computes the states.
     *
     * @param gates the input's parts a of the gates side by side, [T,N,2H]; they become r and z
     * @param candidate the input's part a of the candidate, [T,N,H]; it becomes n
     * @param start the state before the first step, [N,H]
     * @param h what is computed: the states after each step, [T,N,H]
     * @param u what is computed: what the reset gate lets through, [T,N,H]
     */
    public void forward(float[] gates, float[] candidate, float[] start, float[] h, float[] u) {
        Products ofGates = new Products(wh, GATES, shape.size(), false);
        Products ofCandidate = new Products(whn, 1, shape.size(), false);
        Parallel.run(
                shape.batch(),
                shape.grain(GATES),
                (share, from, to) -> forward(ofGates, ofCandidate, gates, candidate, start, h, u, from, to - from));
    }

    private void forward(
            Products ofGates,
            Products ofCandidate,
            float[] gates,
            float[] candidate,
            float[] start,
            float[] h,
            float[] u,
            int from,
            int rows) {
        int width = ofGates.width();
        float[][] a = Shape.buffers(GATES, rows, width);
        float[] n = Shape.buffer(rows, width);
        float[] inner = Shape.buffer(rows, width);
        float[] before = Shape.buffer(rows, width);
        float[] now = Shape.buffer(rows, width);
        shape.load(start, 0, from, rows, before, width);
        for (int t = 0; t < shape.steps(); t++) {
            shape.load(gates, t, from, rows, a, width);
            for (int gate = 0; gate < GATES; gate++) {
                ofGates.addTo(gate, before, a[gate], rows);
            }
            shape.load(candidate, t, from, rows, n, width);
            for (int row = 0; row < rows; row++) {
                System.arraycopy(bhn, 0, inner, row * width, bhn.length);
            }
            ofCandidate.addTo(0, before, inner, rows);
            step(a[R], a[Z], n, inner, before, now);
            shape.keepPadded(t, from, rows, now, before, width);
            shape.store(a, width, gates, t, from, rows);
            shape.store(n, width, candidate, t, from, rows);
            shape.store(inner, width, u, t, from, rows);
            shape.store(now, width, h, t, from, rows);
            float[] swap = before;
            before = now;
            now = swap;
        }
    }

    private static void step(float[] r, float[] z, float[] n, float[] u, float[] before, float[] h) {
        for (int j = 0; j < r.length; j++) {
            r[j] = FastMath.sigmoid(r[j]);
        }
        for (int j = 0; j < z.length; j++) {
            z[j] = FastMath.sigmoid(z[j]);
        }
        for (int j = 0; j < n.length; j++) {
            n[j] = FastMath.tanh(n[j] + r[j] * u[j]);
        }
        for (int j = 0; j < h.length; j++) {
            h[j] = n[j] + z[j] * (before[j] - n[j]);
        }
    }

    /**
     * Computes the gradients.
     *
     * @param gates what {@link #forward} made of the gates' parts; they become the gradients of the parts
     * @param candidate what it made of the candidate's part; it becomes the gradient of the part
     * @param u what it computed beside; it becomes du
     * @param start the state before the first step, [N,H]
     * @param h the states after each step, [T,N,H]
     * @param dy the gradients of the outputs, [T,N,H]
     * @param dlast the gradient of the last state beside that, [N,H]
     * @param dstart what is computed: the gradient of the state before the first step, [N,H]
     */
    public void backward(
            float[] gates,
            float[] candidate,
            float[] u,
            float[] start,
            float[] h,
            float[] dy,
            float[] dlast,
            float[] dstart) {
        Products ofGates = new Products(wh, GATES, shape.size(), true);
        Products ofCandidate = new Products(whn, 1, shape.size(), true);
        Parallel.run(
                shape.batch(),
                shape.grain(GATES),
                (share, from, to) -> backward(
                        ofGates, ofCandidate, gates, candidate, u, start, h, dy, dlast, dstart, from, to - from));
    }

    private void backward(
            Products ofGates,
            Products ofCandidate,
            float[] gates,
            float[] candidate,
            float[] u,
            float[] start,
            float[] h,
            float[] dy,
            float[] dlast,
            float[] dstart,
            int from,
            int rows) {
        int width = ofGates.width();
        float[][] a = Shape.buffers(GATES, rows, width);
        float[] n = Shape.buffer(rows, width);
        float[] inner = Shape.buffer(rows, width);
        float[] before = Shape.buffer(rows, width);
        float[] dh = Shape.buffer(rows, width);
        float[] dhBefore = Shape.buffer(rows, width);
        shape.load(dlast, 0, from, rows, dh, width);
        for (int t = shape.steps() - 1; t >= 0; t--) {
            shape.add(dy, t, from, rows, dh, before, width);
            shape.load(gates, t, from, rows, a, width);
            shape.load(candidate, t, from, rows, n, width);
            shape.load(u, t, from, rows, inner, width);
            shape.load(t == 0 ? start : h, Math.max(0, t - 1), from, rows, before, width);
            stepBack(a[R], a[Z], n, inner, before, dh, dhBefore);
            shape.keepPadded(t, from, rows, dhBefore, dh, width);
            for (int gate = 0; gate < GATES; gate++) {
                shape.clearPadded(t, from, rows, a[gate], width);
                ofGates.addTo(gate, a[gate], dhBefore, rows);
            }
            shape.store(a, width, gates, t, from, rows);
            shape.clearPadded(t, from, rows, n, width);
            shape.store(n, width, candidate, t, from, rows);
            shape.clearPadded(t, from, rows, inner, width);
            shape.store(inner, width, u, t, from, rows);
            ofCandidate.addTo(0, inner, dhBefore, rows);
            float[] swap = dh;
            dh = dhBefore;
            dhBefore = swap;
        }
        shape.store(dh, width, dstart, 0, from, rows);
    }

    /** Each part becomes its gradient, and u becomes du. */
    private static void stepBack(
            float[] r, float[] z, float[] n, float[] u, float[] before, float[] dh, float[] dhBefore) {
        for (int j = 0; j < n.length; j++) {
            float update = z[j];
            float candidate = n[j];
            z[j] = dh[j] * (before[j] - candidate) * update * (1 - update);
            n[j] = dh[j] * (1 - update) * (1 - candidate * candidate);
            dhBefore[j] = dh[j] * update;
        }
        for (int j = 0; j < r.length; j++) {
            float reset = r[j];
            r[j] = n[j] * u[j] * reset * (1 - reset);
            u[j] = n[j] * reset;
        }
    }
}
