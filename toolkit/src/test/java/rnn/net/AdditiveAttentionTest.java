package rnn.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Var;

class AdditiveAttentionTest extends AttentionContract {
    @Override
    Attention attention(int size, RandomGenerator random) {
        return new AdditiveAttention(size, size, 3, random);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("attention_additive", new AdditiveAttention(4, 6, 3, new Random(1)));
    }

    @Test
    void queryAndStatesMayDifferInSize() {
        Attention attention = new AdditiveAttention(2, H, 3, new Random(1));
        AttentionMemory.Reading reading = attention
                .over(Var.constant(FloatArray.ofZeros(5, 1, H)), Mask.full(5, 1))
                .read(Var.constant(FloatArray.ofZeros(1, 2)));
        assertArrayEquals(new int[] {1, H}, reading.context().value().shape());
        assertArrayEquals(new int[] {1, 5}, reading.weights().value().shape());
    }
}
