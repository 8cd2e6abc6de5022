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
        return shares(new Sampler(temperature, new Random(4)));
    }

    private static double[] shares(Sampler sampler) {
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
    void topKKeepsTheOddsOfTheLikeliestAndNeverDrawsTheOthers() {
        double[] shares = shares(new Sampler(1, new Random(4)).topK(2));
        assertEquals(0, shares[0]);
        assertEquals(0.6 / 0.9, shares[1], 0.01);
        assertEquals(1, shares(Sampler.greedy())[1], 1e-9);
    }

    @Test
    void theNucleusIsTheFewestTokensWithTheShare() {
        assertEquals(1, shares(new Sampler(1, new Random(4)).nucleus(0.55))[1], 1e-9);
        assertEquals(0, shares(new Sampler(1, new Random(4)).nucleus(0.65))[0]);
        assertEquals(0.3, shares(new Sampler(1, new Random(4)).nucleus(1))[2], 0.01);
    }

    @Test
    void aTextEndsAtItsEndOrItsLength() {
        Next<Integer> always = new Next<>(LOGITS, 0);
        assertEquals(0, Sampler.greedy().write(always, (token, state) -> always, 4, 1).length);
        assertEquals(4, Sampler.greedy().write(always, (token, state) -> always, 4, Decoding.NO_END).length);
    }

    @Test
    void samplersOfNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Sampler.greedy().topK(0));
        assertThrows(IllegalArgumentException.class, () -> Sampler.greedy().nucleus(0));
    }

    @Test
    void temperatureZeroIsRefusedWithARemedy() {
        assertThrows(IllegalArgumentException.class, () -> new Sampler(0, new Random(1)));
    }
}
