package rnn.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.FloatArray;

class SamplerTest {
    private static final Array LOGITS =
            FloatArray.of(new float[] {(float) Math.log(0.1), (float) Math.log(0.6), (float) Math.log(0.3)}, 1, 3);

    private static double[] shares(double temperature) {
        Sampler sampler = new Sampler(temperature, new Random(4));
        double[] shares = new double[3];
        for (int i = 0; i < 20_000; i++) {
            shares[sampler.draw(LOGITS)] += 1 / 20_000.0;
        }
        return shares;
    }

    @Test
    void temperatureOneDrawsAsLearned() {
        assertEquals(0.1, shares(1)[0], 0.01);
        assertEquals(0.6, shares(1)[1], 0.01);
    }

    @Test
    void lowTemperatureTakesTheLikeliestAndHighOneForgets() {
        assertEquals(1, shares(0.01)[1], 1e-9);
        assertEquals(1 / 3.0, shares(1000)[0], 0.01);
    }

    @Test
    void temperatureOneHalfSquaresTheOdds() {
        double sum = 0.01 + 0.36 + 0.09;
        assertEquals(0.36 / sum, shares(0.5)[1], 0.01);
    }

    @Test
    void temperatureZeroIsRefusedWithARemedy() {
        assertThrows(IllegalArgumentException.class, () -> new Sampler(0, new Random(1)));
    }
}
