package rnn.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;
import rnn.array.Init;

class SoftmaxTest {
    @Test
    void itIsRightToSevenDigitsOverTheWholeRange() {
        double worst = 0;
        for (float x = 0; x > -86; x -= 1e-3f) {
            float[] p = new float[2];
            new Softmax(2, 1).set(new float[] {0, x}, 0, 1, null, p, null);
            worst = Math.max(worst, Math.abs(p[1] / (Math.exp(x) / (1 + Math.exp(x))) - 1));
        }
        assertEquals(0, worst, 1.2e-7);
    }

    @Test
    void whatIsImpossibleHasProbabilityZeroAndNaNStays() {
        float[] p = new float[4];
        new Softmax(2, 2).set(new float[] {3, Float.NEGATIVE_INFINITY, Float.NaN, 1}, 0, 2, null, p, null);
        assertArrayEquals(new float[] {1, 0, Float.NaN, Float.NaN}, p);
    }

    @Test
    void rowsDoNotDependOnHowManyAreComputedAtOnce() {
        int columns = 700;
        FloatArray x = Init.uniform(new Random(1), 9, 3, columns);
        float[] at = new float[3 * columns];
        float[] apart = new float[3 * columns];
        new Softmax(columns, 3).set(x.data(), 0, 3, null, at, null);
        for (int row = 0; row < 3; row++) {
            new Softmax(columns, 1).set(x.data(), row, row + 1, null, apart, null);
        }
        assertArrayEquals(at, apart);
    }

    @Test
    void aRowOfWeightZeroIsNotLookedAt() {
        float[] p = {9, 9, 9, 9};
        double[] logSums = {9, 9};
        new Softmax(2, 2).set(new float[] {Float.NaN, Float.NaN, 0, 0}, 0, 2, new double[] {0, 0.5}, p, logSums);
        assertArrayEquals(new float[] {0, 0, 0.25f, 0.25f}, p);
        assertArrayEquals(new double[] {0, Math.log(2)}, logSums, 1e-15);
    }
}
