package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.BeamSearch;
import rnn.decode.Sampler;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/** The model says its input backwards: the first word of the answer is the last word that was read. */
class EncoderDecoderTest extends ModelContract {
    private static final int END = 0;
    private static final List<int[]> SOURCES =
            List.of(new int[] {1, 2, 3}, new int[] {3, 1}, new int[] {2}, new int[] {2, 1, 1}, new int[] {1, 3, 2, 2});

    @Override
    EncoderDecoder model(int hidden, Random random) {
        return new EncoderDecoder(
                new Embedding(4, 3, random),
                new Unroll(new ElmanCell(3, hidden, random)),
                new Embedding(4, 3, random),
                new Unroll(new ElmanCell(3, hidden, random)),
                new Linear(hidden, 4, random),
                END);
    }

    private static int[] backwards(int[] source) {
        int[] text = new int[source.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = source[source.length - 1 - i];
        }
        return text;
    }

    @Override
    SequenceBatch task() {
        List<int[]> targets = new ArrayList<>();
        for (int[] source : SOURCES) {
            targets.add(java.util.Arrays.copyOf(backwards(source), source.length + 1));
        }
        return new SequenceBatch(Tokens.padded(SOURCES), Tokens.padded(targets));
    }

    private EncoderDecoder trained(double ownShare) {
        EncoderDecoder model = model(24, new Random(1));
        model.scheduledSampling(ownShare, new Random(2));
        new Trainer<>(model, new Adam(0.02)).train(List.of(task()), 200);
        return model;
    }

    @Test
    void aTrainedModelSaysItBackwards() {
        EncoderDecoder model = trained(0);
        assertEquals(1, Accuracy.of(model, List.of(task())));
        for (int[] source : SOURCES) {
            assertArrayEquals(backwards(source), model.generate(Tokens.sequence(source), 9, Sampler.greedy()));
            assertArrayEquals(backwards(source), model.generate(Tokens.sequence(source), 9, new BeamSearch(3)));
        }
    }

    /** The decoder's cell counts its steps, and each text is empty. */
    @Test
    void nothingIsComputedAfterTheLastTextHasEnded() {
        Random random = new Random(1);
        ElmanCell cell = new ElmanCell(3, 5, random);
        int[] steps = new int[1];
        Cell counting = new Cell() {
            @Override
            public State start(int batch) {
                return cell.start(batch);
            }

            @Override
            public Step step(Var x, State before) {
                steps[0]++;
                return cell.step(x, before);
            }

            @Override
            public List<Parameter> parameters() {
                return cell.parameters();
            }
        };
        Linear output = new Linear(5, 4, random);
        output.b.value().set(END, 100);
        EncoderDecoder model = new EncoderDecoder(
                new Embedding(4, 3, random),
                new Unroll(new ElmanCell(3, 5, random)),
                new Embedding(4, 3, random),
                new Unroll(counting),
                output,
                END);
        assertTrue(model.write(task().inputs(), 7).stream().allMatch(text -> text.length == 0));
        assertEquals(1, steps[0]);
    }

    @Test
    void itLearnsFromItsOwnMistakesToo() {
        assertEquals(1, Accuracy.of(trained(0.5), List.of(task())));
    }

    @Test
    void tellingTheRightTokensStepByStepIsTeacherForcing() {
        EncoderDecoder model = model(5, new Random(3));
        double forced = model.loss(task()).item();
        model.scheduledSampling(1e-300, new Random(1));
        assertEquals(forced, model.loss(task()).item(), 1e-5);
        model.scheduledSampling(1, new Random(1));
        assertNotEquals(forced, model.loss(task()).item(), 1e-3);
    }

    @Test
    void theEncodersStateMustFitTheDecoder() {
        Random random = new Random(1);
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new EncoderDecoder(
                        new Unroll(new ElmanCell(3, 4, random)),
                        new Embedding(4, 3, random),
                        new Unroll(new ElmanCell(3, 5, random)),
                        new Linear(5, 4, random),
                        END));
        assertTrue(e.getMessage().endsWith("theirs are [5] and [4]"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> model(3, random).scheduledSampling(2, random));
        assertThrows(IllegalArgumentException.class, () -> model(3, random)
                .generate(Tokens.padded(SOURCES), 9, Sampler.greedy()));
    }
}
