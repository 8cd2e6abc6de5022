package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of a continuous-time network. The blocks are the drive z = x Wx + b + h_{t−1} Wh and the share α = Δ/τ, whose
 * rows are all the same; the state is (h, y).
 *
 * <pre>
 * y_t = y_{t−1} + α ⊙ (z − y_{t−1})
 * h_t = tanh y_t
 *
 * dy_t    += dh_t ⊙ (1 − h_t²)
 * dz       = dy_t ⊙ α            dα = dy_t ⊙ (z − y_{t−1})
 * dy_{t−1} = dy_t ⊙ (1 − α)
 * </pre>
 */
public final class FusedCtrnn implements FusedStep {
    private static final int DRIVE = 0;
    private static final int SHARE = 1;

    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        move(z[DRIVE], z[SHARE], before[1], now[1]);
        tanh(now[1], now[0]);
    }

    private static void move(float[] z, float[] share, float[] yBefore, float[] y) {
        for (int j = 0; j < y.length; j++) {
            y[j] = yBefore[j] + share[j] * (z[j] - yBefore[j]);
        }
    }

    private static void tanh(float[] y, float[] h) {
        for (int j = 0; j < y.length; j++) {
            h[j] = FastMath.tanh(y[j]);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        backThroughTanh(now[0], dNow[0], dNow[1], dBefore[1]);
        backThroughMove(z[DRIVE], z[SHARE], before[1], dBefore[1]);
    }

    /** Sets dy to the whole gradient of y_t. */
    private static void backThroughTanh(float[] h, float[] dh, float[] dyNow, float[] dy) {
        for (int j = 0; j < dy.length; j++) {
            dy[j] = dyNow[j] + dh[j] * (1 - h[j] * h[j]);
        }
    }

    /** Replaces the drive and the share by their gradients, and dy by the gradient of y_{t−1}. */
    private static void backThroughMove(float[] z, float[] share, float[] yBefore, float[] dy) {
        for (int j = 0; j < dy.length; j++) {
            float d = dy[j];
            float a = share[j];
            float distance = z[j] - yBefore[j];
            z[j] = d * a;
            share[j] = d * distance;
            dy[j] = d * (1 - a);
        }
    }
}
