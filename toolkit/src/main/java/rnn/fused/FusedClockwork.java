package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of a clockwork network. The first block is z = x Wx + b + h_{t−1} Wh; the second holds the units' periods p,
 * and its rows are all the same. The state is (h, clock).
 *
 * <pre>
 * on_t    = 1 where clock_{t−1} = 0, otherwise 0
 * h_t     = on_t ⊙ tanh z + (1 − on_t) ⊙ h_{t−1}      dz       = dh_t ⊙ on_t ⊙ (1 − h_t²)
 * clock_t = (clock_{t−1} + 1) mod p                   dh_{t−1} = dh_t ⊙ (1 − on_t)
 * </pre>
 */
public final class FusedClockwork implements FusedStep {
    private static final float HALF = 0.5f; // clocks hold whole numbers, which half a step tells apart

    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        FastMath.tanh(z[0]);
        for (int j = 0; j < now[0].length; j++) {
            now[0][j] = isOn(before[1][j]) ? z[0][j] : before[0][j];
            now[1][j] = goesOn(before[1][j], z[1][j]) ? before[1][j] + 1 : 0;
        }
    }

    private static boolean isOn(float clock) {
        return Math.abs(clock) < HALF;
    }

    private static boolean goesOn(float clock, float period) {
        return clock + 1 < period - HALF;
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        for (int j = 0; j < now[0].length; j++) {
            boolean on = isOn(before[1][j]);
            z[0][j] = on ? dNow[0][j] * (1 - now[0][j] * now[0][j]) : 0;
            dBefore[0][j] = on ? 0 : dNow[0][j];
            dBefore[1][j] = goesOn(before[1][j], z[1][j]) ? dNow[1][j] : 0;
            z[1][j] = 0;
        }
    }
}
