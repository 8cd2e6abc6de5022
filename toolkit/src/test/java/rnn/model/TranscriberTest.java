package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.autodiff.Parameter;
import rnn.cell.LstmCell;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.ErrorRate;
import rnn.decode.PrefixBeamSearch;
import rnn.net.Bidirectional;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;

/** Two labels are held for one frame or several, with pauses: which two were they? */
class TranscriberTest extends ModelContract {
    private static final Tokens FRAMES = Tokens.padded(List.of(
            new int[] {0, 1, 1, 0, 2, 2, 2}, new int[] {2, 1}, new int[] {1, 0, 0, 1, 1}, new int[] {2, 2, 0, 0, 1}));

    private static final Tokens LABELS =
            Tokens.padded(List.of(new int[] {1, 2}, new int[] {2, 1}, new int[] {1, 1}, new int[] {2, 1}));

    @Override
    Transcriber model(int hidden, Random random) {
        return new Transcriber(
                new Bidirectional(
                        new Unroll(new LstmCell(3, hidden, random)),
                        new Unroll(new LstmCell(3, hidden, random)),
                        Bidirectional.Merge.CONCATENATE),
                new Linear(2 * hidden, 3, random));
    }

    @Override
    SequenceBatch task() {
        return new SequenceBatch(FRAMES.oneHot(3), LABELS);
    }

    @Test
    void readsWhatItLearned() {
        Transcriber model = model(16, new Random(1));
        double before = model.errorRate(List.of(task())).rate();
        Adam adam = new Adam(0.03);
        for (int step = 0; step < 150; step++) {
            model.loss(task()).backward();
            adam.step(model.parameters());
            model.parameters().forEach(Parameter::clearGradient);
        }
        assertEquals(new ErrorRate(0, 8), model.errorRate(List.of(task())));
        assertEquals(true, before > 0.3, "before training " + before);
        assertArrayEquals(new int[] {1, 1}, model.read(task()).get(2));
        assertArrayEquals(
                new int[] {1, 1}, model.read(task(), new PrefixBeamSearch(8)).get(2));
    }

    @Test
    void targetThatDoesNotFitAndTheBlankAsALabelAreNamed() {
        Tokens tooLong = Tokens.padded(List.of(new int[] {1, 2}, new int[] {1, 1}, new int[] {1, 1}, new int[] {2, 1}));
        Exception e = assertThrows(IllegalArgumentException.class, () -> model(3, new Random(1))
                .loss(new SequenceBatch(FRAMES.oneHot(3), tooLong)));
        assertEquals(true, e.getMessage().startsWith("CTC: the target of item 1 needs 3 frames"), e.getMessage());
        Tokens blank = Tokens.padded(List.of(new int[] {1, 0}, new int[] {1}, new int[] {1}, new int[] {2}));
        assertThrows(IllegalArgumentException.class, () -> model(3, new Random(1))
                .loss(new SequenceBatch(FRAMES.oneHot(3), blank)));
    }
}
