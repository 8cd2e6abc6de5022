package rnn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Array;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.net.Embedding;
import rnn.net.Linear;

/** Exclusive or, which takes a hidden layer. */
class OneToOneTest extends ModelContract {
    private static final Numbers CORNERS = Numbers.single(Nd4j.create(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}));

    @Override
    Model<SequenceBatch> model(int hidden, Random random) {
        return new OneToOne(new Linear(2, hidden, random), new Linear(hidden, 2, random));
    }

    @Override
    SequenceBatch task() {
        return new SequenceBatch(CORNERS, Tokens.single(0, 1, 1, 0));
    }

    @Test
    void eachStepIsAnsweredAsIfItWereAlone() {
        OneToOne model = new OneToOne(new Embedding(3, 2, new Random(1)), new Linear(2, 2, new Random(2)));
        Tokens sequence = Tokens.sequence(0, 1, 2, 1);
        Array answers = model.predict(new SequenceBatch(sequence, sequence)).value();
        for (int c = 0; c < 2; c++) {
            assertEquals(answers.get(2 + c), answers.get(3 * 2 + c));
        }
    }

    @Test
    void anOutputAloneAnswersYesOrNo() {
        OneToOne model = new OneToOne(new Linear(2, 1, new Random(1)));
        SequenceBatch or = new SequenceBatch(CORNERS, Tokens.single(0, 1, 1, 1));
        assertEquals(Math.log(2), model.loss(or).item(), 0.3);
        assertEquals(0.5, Accuracy.of(model, List.of(or)), 0.5);
    }

    @Test
    void theKindOfInputMustBeTheModels() {
        Linear layer = new Linear(2, 2, new Random(2));
        SequenceBatch tokens = new SequenceBatch(Tokens.single(1), Tokens.single(1));
        SequenceBatch numbers = new SequenceBatch(CORNERS, Tokens.single(0, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new OneToOne(layer).loss(tokens));
        OneToOne embedded = new OneToOne(new Embedding(3, 2, new Random(1)), layer);
        assertThrows(IllegalArgumentException.class, () -> embedded.loss(numbers));
        assertThrows(IllegalArgumentException.class, () -> new OneToOne());
        assertThrows(
                IllegalArgumentException.class,
                () -> embedded.loss(new SequenceBatch(Tokens.single(3), Tokens.single(1))));
    }
}
