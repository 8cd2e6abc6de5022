package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.cell.ElmanCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.BeamSearch;
import rnn.decode.Decoding;
import rnn.decode.Sampler;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;

/** The answer at each step is the sum of this number and the one before. */
class ManyToManyTest extends ModelContract {
    @Override
    Model<SequenceBatch> model(int hidden, Random random) {
        return new ManyToMany(new Unroll(new ElmanCell(1, hidden, random)), new Linear(hidden, 1, random));
    }

    @Override
    SequenceBatch task() {
        return new SequenceBatch(
                Numbers.padded(List.of(
                        Nd4j.create(new float[][] {{1}, {0}, {-1}, {0.5f}}), Nd4j.create(new float[][] {{0.5f}, {1}}))),
                Numbers.padded(List.of(
                        Nd4j.create(new float[][] {{1}, {1}, {-1}, {-0.5f}}),
                        Nd4j.create(new float[][] {{0.5f}, {1.5f}}))));
    }

    @Test
    void whatIsWrittenFollowsFromTheBeginning() {
        Random random = new Random(1);
        ManyToMany model = new ManyToMany(
                new Embedding(5, 4, random), new Unroll(new ElmanCell(4, 6, random)), new Linear(6, 5, random));
        int[] greedy = model.generate(new int[] {3, 1}, 6, Sampler.greedy());
        assertEquals(6, greedy.length);
        assertArrayEquals(greedy, model.generate(new int[] {3, 1}, 6, new BeamSearch(1)));
        int[] later = model.generate(new int[] {3, 1, greedy[0], greedy[1]}, 4, Sampler.greedy());
        assertArrayEquals(java.util.Arrays.copyOfRange(greedy, 2, 6), later);
        assertThrows(IllegalArgumentException.class, () -> model.generate(new int[0], 6, Sampler.greedy()));
    }

    @Test
    void beginningsAndCountsThatMakeNoSenseAreNamed() {
        Random random = new Random(1);
        ManyToMany model = new ManyToMany(
                new Embedding(5, 4, random), new Unroll(new ElmanCell(4, 6, random)), new Linear(6, 5, random));
        assertEquals(
                "token id 5 is not in a table of 5 rows",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> model.generate(new int[] {1, 5}, 3, Sampler.greedy()))
                        .getMessage());
        for (Decoding how : List.of(Sampler.greedy(), new BeamSearch(2))) {
            assertThrows(IllegalArgumentException.class, () -> model.generate(new int[] {-1}, 3, how));
            assertThrows(IllegalArgumentException.class, () -> model.generate(null, 3, how));
            assertThrows(IllegalArgumentException.class, () -> model.generate(new int[] {1}, -1, how));
            assertEquals(0, model.generate(new int[] {1}, 0, how).length);
        }
        assertThrows(IllegalArgumentException.class, () -> model.generate(new int[] {1}, 3, null));
        assertThrows(IllegalArgumentException.class, () -> new ManyToMany(null, new Linear(6, 5, random)));
        assertThrows(
                IllegalArgumentException.class, () -> new ManyToMany(new Unroll(new ElmanCell(4, 6, random)), null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ManyToMany(null, new Unroll(new ElmanCell(4, 6, random)), new Linear(6, 5, random)));
    }

    @Test
    void anAccuracyOfNaNOrOfClassesThatAreNoneIsRefused() {
        Random random = new Random(1);
        ManyToMany model = new ManyToMany(
                new Embedding(5, 4, random), new Unroll(new ElmanCell(4, 6, random)), new Linear(6, 5, random));
        Tokens inputs = Tokens.padded(List.of(new int[] {3, 1, 2}, new int[] {4}));
        List<SequenceBatch> noClass =
                List.of(new SequenceBatch(inputs, Tokens.padded(List.of(new int[] {1, 5, 2}, new int[] {0}))));
        assertEquals(
                "the right class 5 is not one of the 5, 0 to 4",
                assertThrows(IllegalArgumentException.class, () -> Accuracy.of(model, noClass))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Accuracy.of(null, noClass));
        assertThrows(IllegalArgumentException.class, () -> Accuracy.of(model, null));
        model.parameters().get(0).value().fill(Double.NaN);
        assertThrows(ArithmeticException.class, () -> Accuracy.of(model, List.of(new SequenceBatch(inputs, inputs))));
        for (Decoding how : List.of(Sampler.greedy(), new Sampler(1, random), new BeamSearch(2))) {
            assertThrows(ArithmeticException.class, () -> model.generate(new int[] {1}, 3, how));
        }
        for (double bad : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Linear output = new Linear(6, 5, random);
            output.b.value().fill(bad);
            ManyToMany infinite =
                    new ManyToMany(new Embedding(5, 4, random), new Unroll(new ElmanCell(4, 6, random)), output);
            assertThrows(
                    ArithmeticException.class, () -> Accuracy.of(infinite, List.of(new SequenceBatch(inputs, inputs))));
            output.b.value().fill(0).set(0, Double.NEGATIVE_INFINITY);
            Accuracy.of(infinite, List.of(new SequenceBatch(inputs, inputs)));
        }
        ManyToMany yesOrNo = new ManyToMany(
                new Embedding(5, 4, random), new Unroll(new ElmanCell(4, 6, random)), new Linear(6, 1, random));
        yesOrNo.parameters().get(0).value().fill(Double.NaN);
        Tokens no = Tokens.padded(List.of(new int[] {0, 0, 0}, new int[] {0}));
        assertThrows(ArithmeticException.class, () -> Accuracy.of(yesOrNo, List.of(new SequenceBatch(inputs, no))));
    }

    @Test
    void accuracyCountsWhatTheMaskLeavesIn() {
        Random random = new Random(1);
        ManyToMany model = new ManyToMany(
                new Embedding(5, 4, random), new Unroll(new ElmanCell(4, 6, random)), new Linear(6, 5, random));
        Tokens inputs = Tokens.padded(List.of(new int[] {3, 1, 2}, new int[] {4}));
        int[] own = model.predict(new SequenceBatch(inputs, inputs)).value().largestOfRows();
        int[][] targets = {{own[0], (own[1] + 1) % 5}, {own[2], 0}, {own[4], 0}};
        SequenceBatch batch = new SequenceBatch(inputs, new Tokens(targets, inputs.mask()));
        assertEquals(0.75, Accuracy.of(model, List.of(batch)));
        assertThrows(IllegalArgumentException.class, () -> Accuracy.of(model, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Accuracy.of(model(3, random), List.of(task())));
    }
}
