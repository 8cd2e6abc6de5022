package rnn.net;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class GeneralAttentionTest extends AttentionContract {
    @Override
    Attention attention(int size, RandomGenerator random) {
        return new GeneralAttention(size, size, random);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("attention_general", new GeneralAttention(4, 6, new Random(1)));
    }

    @Test
    void sizesMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new GeneralAttention(0, 6, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> new GeneralAttention(4, 0, new Random(1)));
    }
}
