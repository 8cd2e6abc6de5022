package rnn.fused;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Mask;

class SweepTest {
    private static final int STEPS = 4;
    private static final int BATCH = 23;

    private final Random random = new Random(3);

    /**
     * h_t = z_0 + 2 z_1 + 3 z_2 + h_{t−1} / 2: each block counts differently, so that none can be mistaken for another.
     */
    private static final FusedStep SUMS = new FusedStep() {
        @Override
        public void forward(float[][] z, float[][] before, float[][] now) {
            for (int j = 0; j < now[0].length; j++) {
                now[0][j] = z[0][j] + 2 * z[1][j] + 3 * z[2][j] + before[0][j] / 2;
            }
        }

        @Override
        public void backward(float[][] z, float[][] before, float[][] now, float[][] dNow, float[][] dBefore) {
            for (int j = 0; j < now[0].length; j++) {
                for (int k = 0; k < z.length; k++) {
                    z[k][j] = (k + 1) * dNow[0][j];
                }
                dBefore[0][j] = dNow[0][j] / 2;
            }
        }
    };

    private float[] draw(int size) {
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = random.nextInt(5) - 2;
        }
        return numbers;
    }

    /** Every third item is padding, in different sequences at each step, including the first and the last sequence. */
    private static Mask gaps() {
        double[][] weights = new double[STEPS][BATCH];
        for (int i = 0; i < STEPS * BATCH; i++) {
            weights[i / BATCH][i % BATCH] = i % 3;
        }
        return new Mask(weights);
    }

    /**
     * Two blocks have no recurrent weights; those of the third shift by one unit. All sizes of a buffer occur.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 50, 700, 2100})
    void everyBlockAndStateMeetsItsOwnRow(int size) {
        for (Mask mask : new Mask[] {Mask.full(STEPS, BATCH), gaps()}) {
            float[] pair = draw(STEPS * BATCH * 2 * size);
            float[] single = draw(STEPS * BATCH * size);
            float[] shift = new float[size * size];
            for (int i = 0; i < size; i++) {
                shift[i * size + (i + 1) % size] = 1;
            }
            float[] start = draw(BATCH * size);
            float[] states = new float[STEPS * BATCH * size];
            Sweep sweep =
                    new Sweep(SUMS, mask, size, new Blocks(pair.clone(), null), new Blocks(single.clone(), shift));
            sweep.forward(new float[][] {start}, new float[][] {states});
            assertArrayEquals(expectedStates(mask, size, pair, single, start), states, 1e-3f, "H " + size);
        }
    }

    private static float[] expectedStates(Mask mask, int size, float[] pair, float[] single, float[] start) {
        float[] states = new float[STEPS * BATCH * size];
        for (int row = 0; row < STEPS * BATCH; row++) {
            for (int j = 0; j < size; j++) {
                float[] from = row < BATCH ? start : states;
                int before = (row < BATCH ? row : row - BATCH) * size;
                float shifted = from[before + (j + size - 1) % size];
                float sum = pair[row * 2 * size + j] + 2 * pair[(row * 2 + 1) * size + j];
                float now = sum + 3 * (single[row * size + j] + shifted) + from[before + j] / 2;
                states[row * size + j] = mask.isPadding(row / BATCH, row % BATCH) ? from[before + j] : now;
            }
        }
        return states;
    }

    /**
     * The sum of dy ⊙ h is linear in everything that h is computed from, so its gradient is the change after a step of
     * 1.
     */
    @Test
    void theWayBackIsTheGradient() {
        int size = 5;
        float[] shift = {0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0};
        float[] pair = draw(STEPS * BATCH * 2 * size);
        float[] single = draw(STEPS * BATCH * size);
        float[] start = draw(BATCH * size);
        float[] dy = draw(STEPS * BATCH * size);
        Mask mask = gaps();
        Blocks first = new Blocks(pair.clone(), null);
        Blocks second = new Blocks(single.clone(), shift);
        Sweep sweep = new Sweep(SUMS, mask, size, first, second);
        float[][] states = {new float[STEPS * BATCH * size]};
        sweep.forward(new float[][] {start}, states);
        float[][] d = {new float[BATCH * size]};
        sweep.backward(new float[][] {start}, states, dy, d);
        double before = weigh(mask, size, dy, expectedStates(mask, size, pair, single, start));
        for (float[][] each : new float[][][] {{pair, first.z()}, {single, second.z()}, {start, d[0]}}) {
            float[] expected = new float[each[0].length];
            for (int i = 0; i < expected.length; i++) {
                each[0][i] += 1;
                expected[i] = (float) (weigh(mask, size, dy, expectedStates(mask, size, pair, single, start)) - before);
                each[0][i] -= 1;
            }
            assertArrayEquals(expected, each[1], 1e-2f);
        }
    }

    /** Outputs of padding do not count. */
    private static double weigh(Mask mask, int size, float[] dy, float[] states) {
        double sum = 0;
        for (int i = 0; i < dy.length; i++) {
            int row = i / size;
            sum += mask.isPadding(row / BATCH, row % BATCH) ? 0 : (double) dy[i] * states[i];
        }
        return sum;
    }
}
