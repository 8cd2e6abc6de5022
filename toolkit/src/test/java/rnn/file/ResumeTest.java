package rnn.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rnn.autodiff.Parameter;
import rnn.cell.ElmanCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Vocabulary;
import rnn.model.ManyToMany;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.AdaGrad;
import rnn.optim.Adam;
import rnn.optim.Optimiser;
import rnn.optim.RmsProp;
import rnn.optim.Schedule;
import rnn.optim.Sgd;
import rnn.train.Trainer;

class ResumeTest {
    private static final String TEXT = "the cat sat on the mat. ".repeat(4);
    private static final Vocabulary VOCABULARY = Vocabulary.ofCharacters(TEXT);
    private static final List<SequenceBatch> BATCHES = SequenceBatches.contiguous(VOCABULARY.encode(TEXT), 2, 8);

    @TempDir
    Path folder;

    private static ManyToMany model(int hidden) {
        Random random = new Random(1);
        return new ManyToMany(
                new Embedding(VOCABULARY.size(), 4, random),
                new Unroll(new ElmanCell(4, hidden, random)),
                new Linear(hidden, VOCABULARY.size(), random));
    }

    private static void train(ManyToMany model, Optimiser optimiser, int epochs) {
        new Trainer<>(model, optimiser).train(BATCHES, epochs);
    }

    private static double[] numbers(ManyToMany model) {
        return model.parameters().stream()
                .map(Parameter::value)
                .flatMapToDouble(array ->
                        java.util.stream.IntStream.range(0, array.size()).mapToDouble(array::get))
                .toArray();
    }

    static Stream<Named<Supplier<Optimiser>>> optimisers() {
        return Stream.of(
                Named.of("Sgd", () -> new Sgd(0.1)),
                Named.of("momentum", () -> new Sgd(0.1, 0.9)),
                Named.of("AdaGrad", () -> new AdaGrad(0.1)),
                Named.of("RmsProp", () -> new RmsProp(0.01)),
                Named.of("Adam", () -> new Adam(0.01)),
                Named.of("scheduled", () -> new Adam(0.01).with(Schedule.exponential(0.9))),
                Named.of(
                        "scheduled twice",
                        () -> new Adam(0.01).with(Schedule.warmUp(5)).with(Schedule.cosine(100))),
                Named.of("own", () -> ((Optimiser) (parameters, factor) ->
                                parameters.forEach(w -> w.value().addScaled(-0.1 * factor, w.gradient())))
                        .with(Schedule.exponential(0.9))));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void savedAndLoadedTrainingGoesOnAsIfItHadNotStopped(Supplier<Optimiser> optimiser) {
        String file = folder.resolve("training.npz").toString();
        ManyToMany model = model(8);
        Optimiser before = optimiser.get();
        train(model, before, 2);
        Checkpoint.of(model.parameters()).with(before, model.parameters()).save(file);
        train(model, before, 2);

        ManyToMany loaded = model(8);
        Optimiser after = optimiser.get();
        train(loaded, after, 1);
        Checkpoint checkpoint = Checkpoint.read(file);
        checkpoint.restore(loaded.parameters());
        checkpoint.restore(after, loaded.parameters());
        train(loaded, after, 2);
        assertArrayEquals(numbers(model), numbers(loaded));
    }

    @Test
    void theMemoryOfAnotherOptimiserOrModelIsRefused() {
        ManyToMany model = model(8);
        Adam adam = new Adam(0.01);
        train(model, adam, 1);
        Checkpoint checkpoint = Checkpoint.of(model.parameters()).with(adam, model.parameters());
        assertEquals(
                "what was saved is the memory of Adam, not of RmsProp",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> checkpoint.restore(new RmsProp(0.01), model.parameters()))
                        .getMessage());
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> checkpoint.restore(new Adam(0.01), model(9).parameters()));
        assertEquals("the saved memory Adam/m/recurrent.Wx [4, 8] fits no parameter of the model", e.getMessage());
        Checkpoint without = Checkpoint.of(model.parameters());
        e = assertThrows(IllegalArgumentException.class, () -> without.restore(adam, model.parameters()));
        assertTrue(e.getMessage().startsWith("the checkpoint holds nothing of an optimiser"), e.getMessage());
    }

    @Test
    void aCheckpointWithMemoryStillFitsTheModelAlone() {
        ManyToMany model = model(8);
        Adam adam = new Adam(0.01);
        train(model, adam, 1);
        ManyToMany other = model(8);
        Checkpoint.of(model.parameters()).with(adam, model.parameters()).restore(other.parameters());
        assertArrayEquals(numbers(model), numbers(other));
    }
}
