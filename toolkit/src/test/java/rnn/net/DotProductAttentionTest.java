package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Fixture;
import rnn.array.Mask;
import rnn.autodiff.Parameter;

class DotProductAttentionTest extends AttentionContract {
    @Override
    Attention attention(int size, RandomGenerator random) {
        return DotProductAttention.scaled(size);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        Fixture pytorch = Fixture.read("attention");
        Parameter states = PyTorch.input(pytorch, "states");
        Parameter query = PyTorch.input(pytorch, "query");
        Mask mask = Mask.ofLengths(5, pytorch.get("lengths").toIntVector());
        AttentionMemory memory = DotProductAttention.scaled(4).over(states, mask);
        PyTorch.weigh(pytorch, "context", memory.read(query).context()).backward();
        PyTorch.assertGradient(pytorch, states);
        PyTorch.assertGradient(pytorch, query);
    }

    @Test
    void luongsScoreIsNotScaled() {
        assertEquals(1, DotProductAttention.luong().scale());
        assertEquals(0.5, DotProductAttention.scaled(4).scale());
    }
}
