package rnn.fused;

/**
 * A step of an independently recurrent network. The blocks are z = x Wx + b and u, whose rows are all the same.
 *
 * <pre>
 * h_t = max(z + h_{t−1} ⊙ u, 0)
 *
 * dz = dh_t where h_t &gt; 0, else 0     dh_{t−1} = dz ⊙ u     du = dz ⊙ h_{t−1}
 * </pre>
 */
public final class FusedIndRnn implements FusedStep {
    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        keep(z[0], z[1], before[0], now[0]);
    }

    private static void keep(float[] z, float[] u, float[] before, float[] h) {
        for (int j = 0; j < z.length; j++) {
            h[j] = Math.max(z[j] + before[j] * u[j], 0);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        FusedRelu.throughRelu(now[0], dNow[0], z[0]);
        backThroughKeep(z[0], z[1], before[0], dBefore[0]);
    }

    /** Replaces u by its gradient. */
    private static void backThroughKeep(float[] dz, float[] u, float[] before, float[] dBefore) {
        for (int j = 0; j < dz.length; j++) {
            dBefore[j] = dz[j] * u[j];
            u[j] = dz[j] * before[j];
        }
    }
}
