package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.cell.ElmanCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.BeamSearch;
import rnn.decode.Sampler;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/** A direction goes in, its steps come out: each vector has its own text, of its own length. */
class OneToManyTest extends ModelContract {
    private static final int END = 0;
    private static final INDArray VECTORS = Nd4j.create(new float[][] {{1, 0}, {0, 1}, {-1, 0}});
    private static final List<int[]> TEXTS =
            List.of(new int[] {1, 2, 1, END}, new int[] {2, END}, new int[] {1, 1, 2, 2, END});

    @Override
    OneToMany model(int hidden, Random random) {
        return new OneToMany(
                new Linear(2, 3, random),
                new Embedding(3, 3, random),
                new Unroll(new ElmanCell(3, hidden, random)),
                new Linear(hidden, 3, random));
    }

    @Override
    SequenceBatch task() {
        return new SequenceBatch(Numbers.single(VECTORS), Tokens.padded(TEXTS));
    }

    @Test
    void aTrainedModelWritesEachTextByItself() {
        OneToMany model = model(24, new Random(1));
        new Trainer<>(model, new Adam(0.02)).train(List.of(task()), 150);
        assertEquals(1, Accuracy.of(model, List.of(task())));
        for (int n = 0; n < TEXTS.size(); n++) {
            int[] text = java.util.Arrays.copyOf(TEXTS.get(n), TEXTS.get(n).length - 1);
            assertArrayEquals(text, model.generate(VECTORS.getRow(n), 9, END, Sampler.greedy()));
            assertArrayEquals(text, model.generate(VECTORS.getRow(n), 9, END, new BeamSearch(3)));
        }
    }

    @Test
    void aSequenceIsNoVector() {
        Numbers twoSteps = Numbers.sequence(VECTORS);
        Exception e = assertThrows(IllegalArgumentException.class, () -> model(3, new Random(1))
                .loss(new SequenceBatch(twoSteps, Tokens.sequence(1, END))));
        assertEquals(
                "one-to-many takes one vector for each item, Numbers.single(vectors), not a sequence of 3 steps",
                e.getMessage());
    }
}
