package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.Var;

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
    void statesOfAnotherSizeAreNamed() {
        AttentionMemory memory = attention(4, new Random(1))
                .over(Var.constant(Init.uniform(new Random(2), 1, 5, 3, 6)), Mask.full(5, 3));
        Var queries = Var.constant(Init.uniform(new Random(3), 1, 2, 3, 4));
        Exception e = assertThrows(IllegalArgumentException.class, () -> memory.read(queries));
        assertEquals(
                "dotEachRow: [2, 3, 4] and [5, 3, 6] do not fit; for the same N sequences they are [U,N,D] and [T,N,D]",
                e.getMessage());
    }

    @Test
    void sizesMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new GeneralAttention(0, 6, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> new GeneralAttention(4, 0, new Random(1)));
    }
}
