package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of an Elman network. It has one block, z = x Wx + b + h_{t−1} Wh.
 *
 * <pre>
 * h_t = tanh z            dz = dh_t ⊙ (1 − h_t²)
 * </pre>
 */
public final class FusedElman implements FusedStep {
    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        tanh(z[0], now[0]);
    }

    private static void tanh(float[] z, float[] h) {
        for (int j = 0; j < z.length; j++) {
            h[j] = FastMath.tanh(z[j]);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        throughTanh(now[0], dNow[0], z[0]);
    }

    private static void throughTanh(float[] h, float[] dh, float[] dz) {
        for (int j = 0; j < dz.length; j++) {
            dz[j] = dh[j] * (1 - h[j] * h[j]);
        }
    }
}
