package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.Sampler;
import rnn.net.Bidirectional;
import rnn.net.Bridge;
import rnn.net.Embedding;
import rnn.net.GeneralAttention;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/**
 * The reader is a GRU in two directions, the writer an LSTM of another size; between them are a bridge and attention.
 */
class BridgedModelTest extends ModelContract {
    @Override
    EncoderDecoder model(int hidden, Random random) {
        Bidirectional reader = new Bidirectional(
                new Unroll(new GruCell(3, hidden, random)),
                new Unroll(new GruCell(3, hidden, random)),
                Bidirectional.Merge.CONCATENATE);
        return new EncoderDecoder(
                        new Embedding(4, 3, random),
                        new Bridge(reader, random, hidden + 1, hidden + 1),
                        new Embedding(4, 3, random),
                        new Unroll(new LstmCell(3, hidden + 1, random)),
                        new Linear(3 * hidden + 1, 4, random),
                        0)
                .with(new GeneralAttention(hidden + 1, 2 * hidden, random));
    }

    @Override
    SequenceBatch task() {
        return new EncoderDecoderTest().task();
    }

    /** A whole batch is written as each sequence alone: the same tokens, and nothing after the end. */
    @Test
    void aBatchIsWrittenAsEachSequenceAlone() {
        for (int seed = 1; seed <= 5; seed++) {
            EncoderDecoder model = model(5, new Random(seed));
            Tokens sources = (Tokens) task().inputs();
            List<int[]> texts = model.write(sources, 7);
            assertEquals(sources.size(), texts.size());
            for (int n = 0; n < sources.size(); n++) {
                assertArrayEquals(model.generate(sources.select(n), 7, Sampler.greedy()), texts.get(n));
            }
            assertTrue(model.write(sources, 0).stream().allMatch(text -> text.length == 0));
            assertThrows(IllegalArgumentException.class, () -> model.write(sources, -1));
        }
    }

    /** The share of wholly right sequences is what counting the written texts gives, padding and weights aside. */
    @Test
    void aSequenceIsRightAsAWholeIfItsTextIs() {
        EncoderDecoder model = model(24, new Random(1));
        SequenceBatch task = task();
        new Trainer<>(model, new Adam(0.02)).quiet().train(List.of(task), 12);
        int[][] ids = task.targets().ids();
        List<int[]> texts = model.write(task.inputs(), task.targets().steps());
        int right = 0;
        for (int n = 0; n < texts.size(); n++) {
            int column = n;
            int length = task.targets().mask().lengths()[n] - 1; // without the end
            int[] text = IntStream.range(0, length).map(t -> ids[t][column]).toArray();
            right += Arrays.equals(text, texts.get(n)) ? 1 : 0;
        }
        assertTrue(0 < right && right < texts.size(), "some are right: " + right);
        assertEquals((double) right / texts.size(), Accuracy.ofSequences(model, List.of(task)));
        new Trainer<>(model, new Adam(0.02)).quiet().train(List.of(task), 200);
        assertEquals(1, Accuracy.ofSequences(model, List.of(task, task)));
        assertThrows(IllegalArgumentException.class, () -> Accuracy.ofSequences(model, List.of()));
    }

    /**
     * Sequence 0 asks for nothing; the one wrong answer of sequence 1 weighs almost nothing, and it counts as wrong.
     */
    @Test
    void eachSequenceThatAsksCountsOnce() {
        EncoderDecoder model = model(24, new Random(1));
        SequenceBatch task = task();
        new Trainer<>(model, new Adam(0.02)).quiet().train(List.of(task), 212);
        int[][] ids = task.targets().ids();
        double[][] weights = new double[ids.length][];
        Arrays.setAll(weights, t -> task.targets().mask().at(t).clone());
        for (double[] step : weights) {
            step[0] = 0;
        }
        assertEquals(1, Accuracy.ofSequences(model, List.of(asking(task, ids, weights))));
        ids[0][1] = 3 - ids[0][1];
        weights[0][1] = 1e-6;
        assertEquals(0.75, Accuracy.ofSequences(model, List.of(asking(task, ids, weights))));
    }

    private static SequenceBatch asking(SequenceBatch task, int[][] ids, double[][] weights) {
        return new SequenceBatch(task.inputs(), new Tokens(ids, new Mask(weights)));
    }

    @Test
    void aModelOfNaNWritesNothing() {
        EncoderDecoder model = model(5, new Random(1));
        model.parameters().forEach(parameter -> parameter.value().set(0, Double.NaN));
        assertThrows(ArithmeticException.class, () -> model.write(task().inputs(), 7));
    }

    /** Under teacher forcing all steps look at once; told step by step, each looks alone. The logits are the same. */
    @Test
    void tellingTheRightTokensStepByStepIsTeacherForcing() {
        EncoderDecoder model = model(5, new Random(3));
        double forced = model.loss(task()).item();
        model.scheduledSampling(1e-300, new Random(1));
        assertEquals(forced, model.loss(task()).item(), 1e-6);
    }

    @Test
    void theMapOfNothingIsNamed() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> model(5, new Random(1)).attentionMap(Tokens.sequence(1, 2)));
        assertTrue(e.getMessage().startsWith("the model wrote nothing"), e.getMessage());
    }

    @Test
    void withoutABridgeTheTwoDoNotFitAndItIsNamed() {
        Random random = new Random(1);
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new EncoderDecoder(
                        new Bidirectional(
                                new Unroll(new ElmanCell(3, 4, random)),
                                new Unroll(new ElmanCell(3, 4, random)),
                                Bidirectional.Merge.SUM),
                        new Embedding(4, 3, random),
                        new Unroll(new ElmanCell(3, 4, random)),
                        new Linear(4, 4, random),
                        0));
        assertTrue(e.getMessage().contains("or a Bridge between them; theirs are [4] and [4, 4]"), e.getMessage());
    }

    @Test
    void itHasNoDrawingStepByStep() {
        Exception e = assertThrows(UnsupportedOperationException.class, () -> model(5, new Random(1))
                .wiring(task()));
        assertTrue(e.getMessage().endsWith("not a Bridge"), e.getMessage());
        Array logits = model(5, new Random(1)).predict(task()).value();
        assertEquals(task().targets().steps(), logits.dimension(0));
    }
}
