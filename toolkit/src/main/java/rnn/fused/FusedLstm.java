package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of long short-term memory. The blocks are the gates i, f, g, o, each z = x Wx + b + h_{t−1} Wh before the
 * step; the state is (h, c).
 *
 * <pre>
 * i, f, o = σ(z)    g = tanh z
 * c_t = f ⊙ c_{t−1} + i ⊙ g
 * h_t = o ⊙ tanh c_t
 *
 * dc_t    += dh_t ⊙ o ⊙ (1 − tanh² c_t)
 * dz_o     = dh_t ⊙ tanh c_t ⊙ o (1 − o)      dz_i = dc_t ⊙ g ⊙ i (1 − i)
 * dz_f     = dc_t ⊙ c_{t−1} ⊙ f (1 − f)       dz_g = dc_t ⊙ i ⊙ (1 − g²)
 * dc_{t−1} = dc_t ⊙ f
 * </pre>
 */
public final class FusedLstm implements FusedStep {
    private static final int I = 0;
    private static final int F = 1;
    private static final int G = 2;
    private static final int O = 3;

    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        FastMath.sigmoid(z[I]);
        FastMath.sigmoid(z[F]);
        FastMath.tanh(z[G]);
        FastMath.sigmoid(z[O]);
        remember(z[I], z[F], z[G], before[1], now[1]);
        show(z[O], now[1], now[0]);
    }

    static void remember(float[] i, float[] f, float[] g, float[] cBefore, float[] c) {
        for (int j = 0; j < c.length; j++) {
            c[j] = f[j] * cBefore[j] + i[j] * g[j];
        }
    }

    static void show(float[] o, float[] c, float[] h) {
        for (int j = 0; j < h.length; j++) {
            h[j] = o[j] * FastMath.tanh(c[j]);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        FastMath.tanh(now[1]); // a loop of its own, since the compiler does not vectorise a longer one
        float[] dc = dBefore[1];
        backThroughShow(z[O], now[1], dNow[0], dNow[1], dc);
        backThroughRemember(z[I], z[F], z[G], before[1], dc);
    }

    /** Replaces dc by the whole gradient of c_t, and o by dz_o. */
    static void backThroughShow(float[] o, float[] tanhC, float[] dh, float[] dcNow, float[] dc) {
        for (int j = 0; j < o.length; j++) {
            dc[j] = dcNow[j] + dh[j] * o[j] * (1 - tanhC[j] * tanhC[j]);
            o[j] = dh[j] * tanhC[j] * o[j] * (1 - o[j]);
        }
    }

    /** Replaces i, f and g by their dz, and dc by the gradient of c_{t−1}. */
    static void backThroughRemember(float[] i, float[] f, float[] g, float[] cBefore, float[] dc) {
        for (int j = 0; j < i.length; j++) {
            float d = dc[j];
            float candidate = g[j];
            float input = i[j];
            float forget = f[j];
            g[j] = d * input * (1 - candidate * candidate);
            i[j] = d * candidate * input * (1 - input);
            f[j] = d * cBefore[j] * forget * (1 - forget);
            dc[j] = d * forget;
        }
    }
}
