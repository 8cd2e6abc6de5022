package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;
import rnn.autodiff.Operation;
import rnn.cell.Dropout;
import rnn.cell.LstmCell;
import rnn.cell.RecurrentDropout;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Tokens;
import rnn.data.Vocabulary;
import rnn.decode.BeamSearch;
import rnn.decode.Sampler;
import rnn.net.Embedding;
import rnn.net.InputDropout;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;
import rnn.optim.Sgd;
import rnn.train.Trainer;

/**
 * Looking at a model does not train it. This holds for every type of model, with dropout and with everything that a
 * training carries.
 */
class PredictionTest {
    private static final int V = 5;
    private static final int H = 6;
    private static final int END = 0;

    private static final SequenceBatch WORDS = new SequenceBatch(
            Tokens.padded(List.of(new int[] {1, 2, 3}, new int[] {4}, new int[] {2, 1, 1, 3})),
            Tokens.padded(List.of(new int[] {3, 2, END}, new int[] {END}, new int[] {1, 1, END})));

    /** A model, its training, and everything else that can be asked of it. */
    private record Subject(Model<SequenceBatch> model, List<SequenceBatch> batches, Consumer<SequenceBatch> write) {}

    private final Random random = new Random(1);

    private Recurrent dropping(int inputs) {
        Random masks = new Random(2);
        return new InputDropout(
                new Unroll(new RecurrentDropout(new LstmCell(inputs, H, random), new Dropout(0.5, masks))),
                new Dropout(0.3, masks));
    }

    private Embedding embedding() {
        return new Embedding(V, 4, random);
    }

    private Linear output() {
        return new Linear(H, V, random);
    }

    private Subject manyToMany() {
        ManyToMany model = new ManyToMany(embedding(), dropping(4), output());
        int[] text = Vocabulary.ofCharacters("abcd").encode("abcdadbc".repeat(20));
        return new Subject(
                model,
                SequenceBatches.contiguous(text, 2, 10),
                batch -> model.generate(new int[] {1}, 5, new BeamSearch(2)));
    }

    private Subject manyToOne() {
        return new Subject(
                new ManyToOne(embedding(), dropping(4), output()),
                List.of(new SequenceBatch(WORDS.inputs(), Tokens.single(1, 4, 0))),
                batch -> {});
    }

    private Subject oneToMany() {
        OneToMany model = new OneToMany(new Linear(2, 4, random), embedding(), dropping(4), output());
        Numbers vectors = Numbers.single(Nd4j.create(new double[][] {{1, 0}, {0, 1}, {1, 1}}));
        return new Subject(
                model,
                List.of(new SequenceBatch(vectors, WORDS.targets())),
                batch -> model.generate(Nd4j.create(new double[] {1, 0}), 4, END, Sampler.greedy()));
    }

    private Subject encoderDecoder() {
        EncoderDecoder model = new EncoderDecoder(embedding(), dropping(4), embedding(), dropping(4), output(), END);
        model.scheduledSampling(0.5, new Random(3));
        return new Subject(
                model, List.of(WORDS), batch -> model.generate(batch.inputs().select(0), 4, Sampler.greedy()));
    }

    private Subject transcriber() {
        Transcriber model = new Transcriber(dropping(V), output());
        SequenceBatch batch = new SequenceBatch(
                ((Tokens) WORDS.inputs()).oneHot(V),
                Tokens.padded(List.of(new int[] {2}, new int[] {1}, new int[] {3, 1})));
        return new Subject(model, List.of(batch), model::read);
    }

    private Subject oneToOne() {
        return new Subject(
                new OneToOne(embedding(), new Linear(4, V, random)),
                List.of(new SequenceBatch(WORDS.inputs(), WORDS.inputs())),
                batch -> {});
    }

    private static Stream<Named<java.util.function.Function<PredictionTest, Subject>>> subjects() {
        return Stream.of(
                Named.of("many to many", PredictionTest::manyToMany),
                Named.of("many to one", PredictionTest::manyToOne),
                Named.of("one to many", PredictionTest::oneToMany),
                Named.of("encoder-decoder", PredictionTest::encoderDecoder),
                Named.of("transcriber", PredictionTest::transcriber),
                Named.of("one to one", PredictionTest::oneToOne));
    }

    private static String predicted(Subject subject) {
        return subject.model.predict(subject.batches.get(0)).value().toString();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void predictGivesWhatAnEvaluationSees(java.util.function.Function<PredictionTest, Subject> kind) {
        Subject subject = kind.apply(this);
        String evaluated = Operation.noGradient(() -> predicted(subject));
        assertEquals(evaluated, predicted(subject));
        assertEquals(evaluated, predicted(subject));
        assertFalse(subject.model.predict(subject.batches.get(0)).needsGradient());
    }

    /** The losses of a training in which each step is looked at. */
    private static double[] losses(Subject subject, Consumer<Trainer<SequenceBatch>> look) {
        Trainer<SequenceBatch> trainer =
                new Trainer<>(subject.model, new Sgd(0.5)).clip(1).quiet();
        trainer.every(1, step -> look.accept(trainer));
        return trainer.train(subject.batches, 3).losses();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aTrainingThatIsLookedAtIsTheSameTraining(java.util.function.Function<PredictionTest, Subject> kind) {
        double[] alone = losses(kind.apply(new PredictionTest()), trainer -> {});
        List<Consumer<Subject>> looks = new ArrayList<>();
        looks.add(subject -> subject.model.predict(subject.batches.get(0)));
        looks.add(subject -> subject.write.accept(subject.batches.get(0)));
        looks.add(subject -> subject.model.summary());
        for (Consumer<Subject> look : looks) {
            Subject subject = kind.apply(new PredictionTest());
            assertArrayEquals(alone, losses(subject, trainer -> look.accept(subject)));
        }
        Subject subject = kind.apply(new PredictionTest());
        assertArrayEquals(alone, losses(subject, trainer -> trainer.evaluate(subject.batches)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whileLearningUnitsAreDropped(java.util.function.Function<PredictionTest, Subject> kind) {
        Subject subject = kind.apply(this);
        if (subject.model instanceof OneToOne) {
            return;
        }
        SequenceBatch batch = subject.batches.get(0);
        assertNotEquals(
                subject.model.loss(batch).item(), subject.model.loss(batch).item());
    }
}
