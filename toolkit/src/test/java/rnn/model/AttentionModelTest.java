package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.cell.ElmanCell;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.net.AdditiveAttention;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;

/** The model says its input backwards, as in {@link EncoderDecoderTest}, but may look at what it read. */
class AttentionModelTest extends ModelContract {
    @Override
    EncoderDecoder model(int hidden, Random random) {
        return new EncoderDecoder(
                        new Embedding(4, 3, random),
                        new Unroll(new ElmanCell(3, hidden, random)),
                        new Embedding(4, 3, random),
                        new Unroll(new ElmanCell(3, hidden, random)),
                        new Linear(2 * hidden, 4, random),
                        0)
                .with(new AdditiveAttention(hidden, hidden, hidden, random));
    }

    @Override
    SequenceBatch task() {
        return new EncoderDecoderTest().task();
    }

    @Test
    void theMapSharesEachTokensAttentionAmongTheInputSteps() {
        INDArray map = model(5, new Random(1)).attentionMap(Tokens.sequence(1, 2, 3), 3, 1);
        assertArrayEquals(new long[] {2, 3}, map.shape());
        assertEquals(1, map.getRow(0).sumNumber().doubleValue(), 1e-6);
    }

    @Test
    void tellingTheRightTokensStepByStepIsTeacherForcing() {
        EncoderDecoder model = model(5, new Random(3));
        double forced = model.loss(task()).item();
        model.scheduledSampling(1e-300, new Random(1));
        assertEquals(forced, model.loss(task()).item(), 1e-5);
    }

    @Test
    void aModelWithoutAttentionHasNoMap() {
        EncoderDecoder without = new EncoderDecoderTest().model(3, new Random(1));
        assertThrows(IllegalStateException.class, () -> without.attentionMap(Tokens.sequence(1), 1));
        assertThrows(IllegalArgumentException.class, () -> model(3, new Random(1))
                .attentionMap(Tokens.padded(List.of(new int[1], new int[1])), 1));
    }
}
