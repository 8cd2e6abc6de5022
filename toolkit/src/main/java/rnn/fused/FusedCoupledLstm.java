package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of an LSTM whose input gate is 1 − f. The blocks are f, g, o, each z = x Wx + b + h_{t−1} Wh before the
 * step; the state is (h, c).
 *
 * <pre>
 * f, o = σ(z)    g = tanh z
 * c_t = g + f ⊙ (c_{t−1} − g)
 * h_t = o ⊙ tanh c_t
 *
 * dc_t    += dh_t ⊙ o ⊙ (1 − tanh² c_t)       dz_o = dh_t ⊙ tanh c_t ⊙ o (1 − o)
 * dz_f     = dc_t ⊙ (c_{t−1} − g) ⊙ f (1 − f) dz_g = dc_t ⊙ (1 − f) ⊙ (1 − g²)
 * dc_{t−1} = dc_t ⊙ f
 * </pre>
 */
public final class FusedCoupledLstm implements FusedStep {
    private static final int F = 0;
    private static final int G = 1;
    private static final int O = 2;

    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        FastMath.sigmoid(z[F]);
        FastMath.tanh(z[G]);
        FastMath.sigmoid(z[O]);
        mix(z[F], z[G], before[1], now[1]);
        FusedLstm.show(z[O], now[1], now[0]);
    }

    private static void mix(float[] f, float[] g, float[] cBefore, float[] c) {
        for (int j = 0; j < c.length; j++) {
            c[j] = g[j] + f[j] * (cBefore[j] - g[j]);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        FastMath.tanh(now[1]);
        FusedLstm.backThroughShow(z[O], now[1], dNow[0], dNow[1], dBefore[1]);
        backThroughMix(z[F], z[G], before[1], dBefore[1]);
    }

    /** Replaces f and g by their dz, and dc by the gradient of c_{t−1}. */
    private static void backThroughMix(float[] f, float[] g, float[] cBefore, float[] dc) {
        for (int j = 0; j < f.length; j++) {
            float forget = f[j];
            float candidate = g[j];
            f[j] = dc[j] * (cBefore[j] - candidate) * forget * (1 - forget);
            g[j] = dc[j] * (1 - forget) * (1 - candidate * candidate);
            dc[j] = dc[j] * forget;
        }
    }
}
