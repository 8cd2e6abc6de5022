package rnn.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rnn.cell.ElmanCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Vocabulary;
import rnn.decode.Sampler;
import rnn.model.ManyToMany;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.optim.Sgd;

class TrainerTest {
    private static final String TEXT = "the cat sat on the mat and the dog sat on the log. ".repeat(8);
    private static final Vocabulary VOCABULARY = Vocabulary.ofCharacters(TEXT);
    private static final List<SequenceBatch> BATCHES = SequenceBatches.contiguous(VOCABULARY.encode(TEXT), 4, 20);

    private static ManyToMany model(long seed) {
        Random random = new Random(seed);
        return new ManyToMany(
                new Embedding(VOCABULARY.size(), 8, random),
                new Unroll(new ElmanCell(8, 32, random)),
                new Linear(32, VOCABULARY.size(), random));
    }

    private static Trainer<SequenceBatch> trainer(ManyToMany model) {
        return new Trainer<>(model, new Adam(0.01)).clip(1);
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void aCharacterModelLearnsItsTextByHeart() {
        ManyToMany model = model(1);
        Trainer<SequenceBatch> trainer = trainer(model);
        double before = trainer.evaluate(BATCHES);
        trainer.train(BATCHES, 40);
        assertEquals(Math.log(VOCABULARY.size()), before, 0.5);
        assertTrue(trainer.evaluate(BATCHES) < 0.3);
        int[] written = model.generate(VOCABULARY.encode("the c"), 13, new Sampler(0.01, new Random(1)));
        assertEquals("at sat on the", VOCABULARY.decode(written));
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        ManyToMany model = model(2);
        ManyToMany same = model(2);
        assertArrayEquals(
                trainer(model).train(BATCHES, 3).losses(),
                trainer(same).train(BATCHES, 3).losses());
        for (int i = 0; i < model.parameters().size(); i++) {
            assertEquals(
                    0,
                    model.parameters()
                            .get(i)
                            .value()
                            .copy()
                            .addScaled(-1, same.parameters().get(i).value())
                            .sumOfSquares());
        }
    }

    @Test
    void anInterruptStopsAfterTheStepAndKeepsTheHistory() {
        Trainer<SequenceBatch> trainer =
                trainer(model(1)).every(3, step -> Thread.currentThread().interrupt());
        assertEquals(3, trainer.train(BATCHES, 1000).steps());
        assertTrue(Thread.interrupted());
        assertEquals(3, trainer.history().losses().length);
        trainer.train(BATCHES.subList(0, 1), 2);
        assertEquals(5, trainer.history().steps());
    }

    @Test
    void aLossThatIsNoNumberStopsTheTrainingAndNamesStepAndParameter() {
        ManyToMany model = model(1);
        Trainer<SequenceBatch> trainer = trainer(model)
                .every(2, step -> model.parameters().get(1).value().set(0, Double.NaN));
        Exception e = assertThrows(ArithmeticException.class, () -> trainer.train(BATCHES, 10));
        assertTrue(e.getMessage().contains("at step 3"), e.getMessage());
        assertTrue(e.getMessage().contains("recurrent.Wx") || e.getMessage().contains("embedding.E"), e.getMessage());
        assertEquals(2, trainer.history().steps());
    }

    @Test
    void theHistoryIsATableAndAnAverage() {
        History history = new Trainer<>(model(1), new Sgd(0.1)).train(BATCHES, 1);
        assertEquals(BATCHES.size(), history.toTable().rowCount());
        assertEquals(
                List.of("step", "loss", "gradient norm", "seconds"),
                history.toTable().columnNames());
        double[] losses = history.losses();
        assertEquals((losses[1] + losses[2]) / 2, history.smoothedLosses(2)[2], 1e-12);
        assertEquals(losses[0], history.smoothedLosses(2)[0], 1e-12);
    }

    @Test
    void carryingTheStateOnMakesAnEvaluationThatKnowsWhatCameBefore() {
        ManyToMany model = model(1);
        trainer(model).train(BATCHES, 40);
        List<SequenceBatch> forgetting =
                BATCHES.stream().map(SequenceBatch::anew).toList();
        assertTrue(trainer(model).evaluate(BATCHES) < trainer(model).evaluate(forgetting));
    }

    @Test
    void anEvaluationInBetweenDoesNotDisturbTheStateThatTrainingCarries() {
        Trainer<SequenceBatch> undisturbed = trainer(model(1));
        Trainer<SequenceBatch> disturbed = trainer(model(1));
        disturbed.every(1, step -> disturbed.evaluate(BATCHES));
        assertArrayEquals(
                undisturbed.train(BATCHES, 2).losses(),
                disturbed.train(BATCHES, 2).losses());
    }

    @Test
    void aQuietTrainingShowsNothingAndLearnsTheSame() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        double[] quiet = shownBy(shown, trainer(model(3)).quiet());
        assertEquals("", shown.toString(StandardCharsets.UTF_8));
        double[] loud = shownBy(shown, trainer(model(3)));
        assertTrue(shown.toString(StandardCharsets.UTF_8).contains("step " + BATCHES.size() + " of"), "a bar");
        assertArrayEquals(loud, quiet);
    }

    private static double[] shownBy(ByteArrayOutputStream shown, Trainer<SequenceBatch> trainer) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            return trainer.train(BATCHES, 1).losses();
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void nothingToTrainOnIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> trainer(model(1)).train(List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> trainer(model(1)).evaluate(List.of()));
    }
}
