package rnn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.cell.ElmanCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;

/** How often did token 1 come? Sequences of several lengths. */
class ManyToOneTest extends ModelContract {
    private static final Tokens SEQUENCES = Tokens.padded(List.of(
            new int[] {1, 0, 1}, new int[] {0}, new int[] {1, 0, 0, 0, 0}, new int[] {0, 1}, new int[] {0, 1, 0, 1}));

    @Override
    Model<SequenceBatch> model(int hidden, Random random) {
        return new ManyToOne(
                new Embedding(2, 3, random),
                new Unroll(new ElmanCell(3, hidden, random)),
                new Linear(hidden, 3, random));
    }

    @Override
    SequenceBatch task() {
        return new SequenceBatch(SEQUENCES, Tokens.single(2, 0, 1, 1, 2));
    }

    @Test
    void theAnswerIsTheOutputAtEachSequencesOwnLastStep() {
        Unroll recurrent = new Unroll(new ElmanCell(2, 3, new Random(1)));
        ManyToOne model = new ManyToOne(recurrent, new Linear(Nd4j.eye(3), Nd4j.zeros(3)));
        Numbers x = SEQUENCES.oneHot(2);
        Array all =
                recurrent.apply(rnn.autodiff.Var.constant(x.values())).outputs().value();
        Array answers = model.predict(new SequenceBatch(x, task().targets())).value();
        int[] lengths = {3, 1, 5, 2, 4};
        for (int n = 0; n < lengths.length; n++) {
            for (int h = 0; h < 3; h++) {
                assertEquals(all.get(((lengths[n] - 1) * 5 + n) * 3 + h), answers.get(n * 3 + h), 1e-6);
            }
        }
    }

    @Test
    void aSequenceOfPaddingAloneIsNamed() {
        Mask mask = new Mask(new double[][] {{1, 0}});
        Tokens half = new Tokens(new int[][] {{1, 1}}, mask);
        Exception e = assertThrows(IllegalArgumentException.class, () -> model(3, new Random(1))
                .loss(new SequenceBatch(half, Tokens.single(1, 1))));
        assertEquals("sequence 1 is all padding: it has no last step to answer at", e.getMessage());
    }
}
