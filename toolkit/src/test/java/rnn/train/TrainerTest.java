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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rnn.cell.ElmanCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Tokens;
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

    /** Sequences of 1 to 6 steps are split into batches in several ways; the mean is over their answers. */
    @Test
    void anEvaluationIsTheMeanOverAllAnswersHoweverTheyAreDealtOut() {
        Random random = new Random(4);
        SequenceBatch all = new SequenceBatch(
                Tokens.padded(IntStream.rangeClosed(1, 6)
                        .mapToObj(length ->
                                random.ints(length, 0, VOCABULARY.size()).toArray())
                        .toList()),
                Tokens.padded(IntStream.rangeClosed(1, 6)
                        .mapToObj(length ->
                                random.ints(length, 0, VOCABULARY.size()).toArray())
                        .toList()));
        Trainer<SequenceBatch> trainer = trainer(model(1));
        double expected = trainer.evaluate(List.of(all));
        assertEquals(expected, trainer.evaluate(List.of(all.select(0), all.select(5, 1), all.select(2, 3, 4))), 1e-5);
        assertEquals(
                expected,
                trainer.evaluate(
                        IntStream.range(0, 6).mapToObj(n -> all.select(n)).toList()),
                1e-5);
    }

    @Test
    void numbersThatMakeNoSenseAreNamedAtOnce() {
        ManyToMany model = model(1);
        assertEquals("the model to train is null: give one", refusal(() -> new Trainer<>(null, new Sgd(1))));
        assertEquals("the optimiser is null: give one", refusal(() -> new Trainer<>(model, null)));
        Trainer<SequenceBatch> trainer = trainer(model);
        for (double clip : new double[] {0, -1, Double.NaN}) {
            assertEquals("gradients are clipped to a positive size, not to " + clip, refusal(() -> trainer.clip(clip)));
        }
        trainer.clip(Double.POSITIVE_INFINITY);
        assertEquals(
                "the number of steps between two calls must be at least 1, not 0",
                refusal(() -> trainer.every(0, step -> {})));
        refusal(() -> trainer.every(1, null));
        assertEquals("the number of epochs must be at least 0, not -1", refusal(() -> trainer.train(BATCHES, -1)));
        assertTrue(refusal(() -> trainer.train(BATCHES, Integer.MAX_VALUE)).contains("train in several calls"));
        refusal(() -> trainer.train(null, 1));
        assertEquals(
                "batch 1 is null: give one",
                refusal(() -> trainer.train(java.util.Arrays.asList(BATCHES.get(0), null), 1)));
        refusal(() -> trainer.evaluate(null));
        assertEquals(0, trainer.train(BATCHES, 0).steps());
    }

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void aHistoryOfNoStepSaysSo() {
        History history = trainer(model(1)).history();
        for (Runnable asked :
                List.<Runnable>of(history::losses, history::gradientNorms, () -> history.smoothedLosses(5))) {
            assertTrue(assertThrows(IllegalStateException.class, asked::run)
                    .getMessage()
                    .startsWith("no step of this training has ended yet"));
        }
        assertEquals(0, history.toTable().rowCount());
        assertEquals("no step taken yet", history.toString());
        refusal(() -> trainer(model(1)).train(BATCHES, 1).smoothedLosses(0));
    }

    @Test
    void nothingToTrainOnIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> trainer(model(1)).train(List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> trainer(model(1)).evaluate(List.of()));
    }
}
