package rnn.fused;

import rnn.product.Parallel;

/**
 * A linear recurrence over a whole sequence, forward and back, on bare numbers [T,L]. Every one of the L columns goes
 * its own way, so they are split over the cores; each core walks through time.
 *
 * <pre>
 * h_t = a_t ⊙ h_{t−1} + b_t
 *
 * g_t = dh_t + a_{t+1} ⊙ g_{t+1}     db_t = g_t     da_t = g_t ⊙ h_{t−1}     dh_{−1} = a_0 ⊙ g_0
 * </pre>
 */
public final class Scan {
    /** How many nanoseconds a number takes on one thread, forward: a multiplication and three ways to memory. */
    private static final double NUMBER = 0.5;

    private Scan() {}

    /**
     * Computes the states.
     *
     * @param a the factors, [T,L]
     * @param b what is added, [T,L]
     * @param start the state before the first step, [L]
     * @param h gets the states, [T,L]
     */
    public static void forward(float[] a, float[] b, float[] start, float[] h) {
        int columns = start.length;
        int steps = columns == 0 ? 0 : a.length / columns;
        Parallel.run(columns, Parallel.grain(steps * NUMBER), (share, from, to) -> {
            float[] state = new float[to - from];
            System.arraycopy(start, from, state, 0, state.length);
            for (int t = 0; t < steps; t++) {
                forward(a, b, h, t * columns + from, state);
            }
        });
    }

    private static void forward(float[] a, float[] b, float[] h, int place, float[] state) {
        for (int j = 0; j < state.length; j++) {
            state[j] = a[place + j] * state[j] + b[place + j];
            h[place + j] = state[j];
        }
    }

    /**
     * Computes the gradients.
     *
     * @param a the factors, [T,L]
     * @param start the state before the first step, [L]
     * @param h the states that {@link #forward} computed, [T,L]
     * @param dh the gradients of the states, [T,L]
     * @param da the gradients of the factors are added here, [T,L]
     * @param db the gradients of what is added are added here, [T,L]
     * @param dStart the gradient of the start is added here, [L]
     */
    public static void backward(
            float[] a, float[] start, float[] h, float[] dh, float[] da, float[] db, float[] dStart) {
        int columns = start.length;
        int steps = columns == 0 ? 0 : a.length / columns;
        Parallel.run(columns, Parallel.grain(2 * steps * NUMBER), (share, from, to) -> {
            float[] g = new float[to - from];
            for (int t = steps - 1; t >= 0; t--) {
                int place = t * columns + from;
                add(dh, db, place, g);
                back(a, t == 0 ? start : h, t == 0 ? from : place - columns, da, place, g);
            }
            for (int j = 0; j < g.length; j++) {
                dStart[from + j] += g[j];
            }
        });
    }

    private static void add(float[] dh, float[] db, int place, float[] g) {
        for (int j = 0; j < g.length; j++) {
            g[j] += dh[place + j];
            db[place + j] += g[j];
        }
    }

    /** Goes from g_t to a_t ⊙ g_t. */
    private static void back(float[] a, float[] before, int placeBefore, float[] da, int place, float[] g) {
        for (int j = 0; j < g.length; j++) {
            da[place + j] += g[j] * before[placeBefore + j];
            g[j] *= a[place + j];
        }
    }
}
