package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of a gated recurrent unit with the reset after the product. Before the step, the blocks r and z are x Wx + b +
 * h_{t−1} Wh, n is x Wxn + bxn, and u is h_{t−1} Whn + bhn.
 *
 * <pre>
 * r, z = σ(…)
 * n    = tanh(n + r ⊙ u)
 * h_t  = (1 − z) ⊙ n + z ⊙ h_{t−1}
 *
 * dn = dh_t ⊙ (1 − z) ⊙ (1 − n²)                    du = dn ⊙ r
 * dz = dh_t ⊙ (h_{t−1} − n) ⊙ z (1 − z)             dr = dn ⊙ u ⊙ r (1 − r)
 * dh_{t−1} = dh_t ⊙ z
 * </pre>
 */
public final class FusedGru implements FusedStep {
    private static final int R = 0;
    private static final int Z = 1;
    private static final int N = 2;
    private static final int U = 3;

    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        FastMath.sigmoid(z[R]);
        FastMath.sigmoid(z[Z]);
        propose(z[R], z[N], z[U]);
        mix(z[Z], z[N], before[0], now[0]);
    }

    private static void propose(float[] r, float[] n, float[] u) {
        for (int j = 0; j < n.length; j++) {
            n[j] = FastMath.tanh(n[j] + r[j] * u[j]);
        }
    }

    private static void mix(float[] z, float[] n, float[] before, float[] h) {
        for (int j = 0; j < h.length; j++) {
            h[j] = n[j] + z[j] * (before[j] - n[j]);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        backThroughMix(z[Z], z[N], before[0], dNow[0], dBefore[0]);
        backThroughPropose(z[R], z[N], z[U]);
    }

    /** Replaces z and n by their gradients. */
    private static void backThroughMix(float[] z, float[] n, float[] before, float[] dh, float[] dhBefore) {
        for (int j = 0; j < n.length; j++) {
            float update = z[j];
            float candidate = n[j];
            z[j] = dh[j] * (before[j] - candidate) * update * (1 - update);
            n[j] = dh[j] * (1 - update) * (1 - candidate * candidate);
            dhBefore[j] = dh[j] * update;
        }
    }

    /** Replaces r and u by their gradients. */
    private static void backThroughPropose(float[] r, float[] dn, float[] u) {
        for (int j = 0; j < r.length; j++) {
            float reset = r[j];
            r[j] = dn[j] * u[j] * reset * (1 - reset);
            u[j] = dn[j] * reset;
        }
    }
}
