package rnn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Mask;
import rnn.cell.Dropout;
import rnn.cell.GruCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Sequences;
import rnn.data.Tokens;
import rnn.decode.BeamSearch;
import rnn.decode.Sampler;
import rnn.net.Bidirectional;
import rnn.net.Embedding;
import rnn.net.InputDropout;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/**
 * A model that writes, goes on where a batch ended, or predicts what comes next must not read from the end; a tagger
 * may.
 */
class OneWayTest {
    private static final int V = 8;
    private final Random random = new Random(1);

    private Bidirectional both(int inputs) {
        return new Bidirectional(
                new Unroll(new GruCell(inputs, 4, random)),
                new Unroll(new GruCell(inputs, 4, random)),
                Bidirectional.Merge.CONCATENATE);
    }

    private ManyToMany tagger(Recurrent reader) {
        return new ManyToMany(new Embedding(V, 4, random), reader, new Linear(8, V, random));
    }

    private int[] text(int length) {
        return new Random(9).ints(length, 0, V).toArray();
    }

    private static String refusal(Runnable action) {
        return assertThrows(UnsupportedOperationException.class, action::run).getMessage();
    }

    static List<java.util.function.Function<OneWayTest, Recurrent>> readers() {
        return List.of(
                test -> test.both(4),
                test -> new Layers(new Unroll(new GruCell(4, 4, test.random)), test.both(4)),
                test -> new InputDropout(test.both(4), new Dropout(0.5, test.random)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aLanguageModelThatReadsItsAnswersIsRefused(java.util.function.Function<OneWayTest, Recurrent> reader) {
        Recurrent recurrent = reader.apply(this);
        ManyToMany model = tagger(recurrent);
        List<SequenceBatch> batches = SequenceBatches.contiguous(text(400), 2, 20);
        Trainer<SequenceBatch> trainer = new Trainer<>(model, new Adam(0.02)).quiet();
        for (List<SequenceBatch> asked : List.of(batches, batches.subList(0, 1), batches.subList(3, 4))) {
            assertTrue(refusal(() -> trainer.train(asked, 1))
                    .contains("the layer " + recurrent.getClass().getSimpleName() + " reads in two directions"));
            refusal(() -> trainer.evaluate(asked));
        }
        assertEquals(
                "this batch asks for the next input at each step, but the layer "
                        + recurrent.getClass().getSimpleName()
                        + " reads in two directions and hears what comes after each step: build the model of layers of"
                        + " one direction, such as new Unroll(cell)",
                refusal(() -> model.loss(batches.get(3).anew())));
        refusal(() -> model.predict(batches.get(1)));
        refusal(() -> Accuracy.of(model, batches));
        refusal(() -> model.generate(new int[] {1, 2}, 3, Sampler.greedy()));
        refusal(() -> model.generate(new int[] {1, 2}, 3, new BeamSearch(2)));
        refusal(model::stream);
    }

    private static Tokens padded(List<int[]> words, int from, int cut) {
        return Tokens.padded(words.stream()
                .map(word -> java.util.Arrays.copyOfRange(word, from, word.length - cut))
                .toList());
    }

    @Test
    void soAreWordsOfSeveralLengthsOneHotVectorsAndForecasts() {
        List<int[]> words = IntStream.range(0, 6).mapToObj(n -> text(9 + n)).toList();
        SequenceBatch letters = new SequenceBatch(padded(words, 0, 1), padded(words, 1, 0));
        ManyToMany model = tagger(both(4));
        refusal(() -> model.loss(letters));
        ManyToMany ofVectors = new ManyToMany(both(V), new Linear(8, V, random));
        refusal(() -> ofVectors.loss(new SequenceBatch(((Tokens) letters.inputs()).oneHot(V), letters.targets())));

        // Two series, of which the second is forecast; then a series beside its own value one step earlier.
        double[] series = new Random(3).doubles(31).toArray();
        Sequences now = column(t -> new double[] {t, series[t]}, 30);
        Sequences next = column(t -> new double[] {series[t + 1]}, 30);
        ManyToMany forecaster = new ManyToMany(both(2), new Linear(8, 1, random));
        refusal(() -> forecaster.loss(new SequenceBatch(now, next)));
        Sequences lagged = column(t -> new double[] {-t, t == 0 ? 0 : series[t - 1]}, 30);
        refusal(() -> forecaster.loss(new SequenceBatch(lagged, column(t -> new double[] {series[t]}, 30))));
    }

    private static Numbers column(java.util.function.IntFunction<double[]> row, int steps) {
        return Numbers.sequence(
                Nd4j.create(IntStream.range(0, steps).mapToObj(row).toArray(double[][]::new)));
    }

    private SequenceBatch tagged(int steps, int size, IntUnaryOperator tag) {
        List<int[]> words = new ArrayList<>();
        List<int[]> tags = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            words.add(random.ints(steps, 0, V).toArray());
            tags.add(java.util.Arrays.stream(words.get(n)).map(tag).toArray());
        }
        return new SequenceBatch(Tokens.padded(words), Tokens.padded(tags));
    }

    @Test
    void aTaggerMayReadBothWays() {
        ManyToMany model = tagger(both(4));
        // Every second batch of one sequence of two steps has labels that happen to be the next inputs.
        for (int trial = 0; trial < 2000; trial++) {
            model.loss(tagged(2 + trial % 3, 1, word -> word % 2));
        }
        model.loss(tagged(20, 4, word -> word));
        model.loss(tagged(20, 4, word -> (word + 1) % V));
        model.loss(tagged(20, 4, word -> 0));
        SequenceBatch silent = tagged(20, 4, word -> 0);
        model.loss(new SequenceBatch(silent.targets(), silent.targets()));
        Tokens few = Tokens.sequence(1, 2, 3, 4);
        model.loss(new SequenceBatch(few, Tokens.sequence(2, 3, 4, 5)));
    }

    @Test
    void whatTheTargetsMaskLeavesOutIsNotCompared() {
        int[] text = text(41);
        double[][] lastOnly = new double[40][1];
        lastOnly[39][0] = 1;
        Tokens inputs = Tokens.sequence(java.util.Arrays.copyOf(text, 40));
        int[][] next = IntStream.range(1, 41).mapToObj(t -> new int[] {text[t]}).toArray(int[][]::new);
        tagger(both(4)).loss(new SequenceBatch(inputs, new Tokens(next, new Mask(lastOnly))));
    }

    @Test
    void aDecoderThatReadsBothWaysIsRefusedAndAnEncoderIsNot() {
        Embedding embedding = new Embedding(V, 4, random);
        Linear output = new Linear(8, V, random);
        assertTrue(refusal(() -> new OneToMany(new Linear(2, 4, random), embedding, both(4), output))
                .startsWith("a decoder writes from left to right, but the layer Bidirectional reads"));
        refusal(() -> new EncoderDecoder(embedding, both(4), embedding, both(4), output, 0));
        refusal(() -> new EncoderDecoder(both(4), embedding, both(4), output, 0));
        Recurrent writer = new Layers(new Unroll(new GruCell(4, 4, random)), new Unroll(new GruCell(4, 4, random)));
        EncoderDecoder model = new EncoderDecoder(embedding, both(4), embedding, writer, new Linear(4, V, random), 0);
        model.generate(Tokens.sequence(1, 2), 3, Sampler.greedy());
    }
}
