package rnn.fused;

/**
 * A step of an Elman network with the rectifier. It has one block, z = x Wx + b + h_{t−1} Wh.
 *
 * <pre>
 * h_t = max(z, 0)         dz = dh_t where h_t &gt; 0, else 0
 * </pre>
 */
public final class FusedRelu implements FusedStep {
    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        relu(z[0], now[0]);
    }

    private static void relu(float[] z, float[] h) {
        for (int j = 0; j < z.length; j++) {
            h[j] = Math.max(z[j], 0);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        throughRelu(now[0], dNow[0], z[0]);
    }

    static void throughRelu(float[] h, float[] dh, float[] dz) {
        for (int j = 0; j < dz.length; j++) {
            dz[j] = h[j] > 0 ? dh[j] : 0;
        }
    }
}
