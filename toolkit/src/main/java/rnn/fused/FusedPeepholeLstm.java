package rnn.fused;

import rnn.product.FastMath;

/**
 * A step of an LSTM with peepholes. The blocks are the gates i, f, g, o, each z = x Wx + b + h_{t−1} Wh before the
 * step, and the peepholes wi, wf, wo, whose rows are all the same; the state is (h, c).
 *
 * <pre>
 * i, f = σ(z + c_{t−1} ⊙ w)    g = tanh z
 * c_t  = f ⊙ c_{t−1} + i ⊙ g
 * o    = σ(z + c_t ⊙ wo)
 * h_t  = o ⊙ tanh c_t
 *
 * dz_o     = dh_t ⊙ tanh c_t ⊙ o (1 − o)      dc_t += dh_t ⊙ o ⊙ (1 − tanh² c_t) + dz_o ⊙ wo
 * dz_i, dz_f, dz_g                            as in {@link FusedLstm}
 * dw       = dz ⊙ c_{t−1}                     dwo   = dz_o ⊙ c_t
 * dc_{t−1} = dc_t ⊙ f + dz_i ⊙ wi + dz_f ⊙ wf
 * </pre>
 */
public final class FusedPeepholeLstm implements FusedStep {
    private static final int I = 0;
    private static final int F = 1;
    private static final int G = 2;
    private static final int O = 3;
    private static final int WI = 4;
    private static final int WF = 5;
    private static final int WO = 6;

    @Override
    public void forward(float[][] z, float[][] before, float[][] now) {
        look(z[I], z[WI], before[1]);
        look(z[F], z[WF], before[1]);
        FastMath.tanh(z[G]);
        FusedLstm.remember(z[I], z[F], z[G], before[1], now[1]);
        look(z[O], z[WO], now[1]);
        FusedLstm.show(z[O], now[1], now[0]);
    }

    /** Replaces z by its gate. */
    private static void look(float[] z, float[] w, float[] c) {
        for (int j = 0; j < z.length; j++) {
            z[j] = FastMath.sigmoid(z[j] + c[j] * w[j]);
        }
    }

    @Override
    public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
        float[] dc = dBefore[1];
        float[] tanhC = before[0]; // h before is not needed
        System.arraycopy(now[1], 0, tanhC, 0, tanhC.length);
        FastMath.tanh(tanhC);
        FusedLstm.backThroughShow(z[O], tanhC, dNow[0], dNow[1], dc);
        backThroughLook(z[O], z[WO], now[1], dc);
        FusedLstm.backThroughRemember(z[I], z[F], z[G], before[1], dc);
        backThroughLook(z[I], z[WI], before[1], dc);
        backThroughLook(z[F], z[WF], before[1], dc);
    }

    /** Replaces w by its gradient. */
    private static void backThroughLook(float[] dz, float[] w, float[] c, float[] dc) {
        for (int j = 0; j < dz.length; j++) {
            dc[j] += dz[j] * w[j];
            w[j] = dz[j] * c[j];
        }
    }
}
