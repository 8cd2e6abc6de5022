package check.ex13;

import contract.LanguageRecipe.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.opentest4j.TestAbortedException;
import rnn.autodiff.Parameter;
import rnn.baseline.NGram;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Vocabulary;
import rnn.model.ManyToMany;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/**
 * Trains with a recipe on the beginning of the fables, and measures on the tenth that follows. The cost is counted in
 * multiply-adds, which are the same on every machine; the clock only stops a training that a machine cannot finish.
 */
public final class RecipeRun {
    private static final long BUDGET = 1_000_000_000L; // multiply-adds: about half a second of a processor
    private final Vocabulary vocabulary;
    private final int[] training;
    private final List<SequenceBatch> heldOut;

    private RecipeRun(int tenths) {
        try (InputStream file = RecipeRun.class.getResourceAsStream("/fables.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            vocabulary = Vocabulary.ofCharacters(text);
            int[] ids = vocabulary.encode(text);
            int cut = ids.length / 10 * tenths;
            training = Arrays.copyOf(ids, cut);
            heldOut = SequenceBatches.contiguous(Arrays.copyOfRange(ids, cut, cut + ids.length / 10), 16, 32);
        } catch (IOException e) {
            throw new UncheckedIOException("the fables cannot be read", e);
        }
    }

    /** The exam, and what a counter of pairs needs there: computed once for the whole class. */
    static final class Exam {
        static final RecipeRun RUN = new RecipeRun(9);
        static final double PAIRS = RUN.pairs();
    }

    /**
     * Tries a recipe: trains on eight tenths of the text and measures on the ninth.
     *
     * @param recipe the recipe to train with
     * @return bits per character
     * @throws RuntimeException if the recipe trains nothing, costs too much, or makes the training fail
     */
    public static double validation(Recipe recipe) {
        return new RecipeRun(8).bits(recipe);
    }

    private double pairs() {
        return new NGram(2, vocabulary.size())
                .fit(SequenceBatches.contiguous(training, 1, training.length - 1))
                .bitsPerToken(heldOut);
    }

    double bits(Recipe recipe) {
        ManyToMany model = model(recipe);
        // Forward and back take three products. A product of few rows takes as long as one of eight rows.
        long weights = Parameter.count(model.parameters()) - (long) vocabulary.size() * recipe.embedding();
        long cost = 3 * weights * Math.max(8, recipe.rows()) * recipe.steps() * recipe.updates();
        require(
                cost <= BUDGET,
                "costs %,d multiply-adds, and the budget is %,d: make it smaller or train it less",
                cost,
                BUDGET);
        Adam adam = new Adam(recipe.rate());
        Trainer<SequenceBatch> trainer = new Trainer<>(
                        model, adam.with(step -> Math.min(1, 2 - 2.0 * step / recipe.updates())))
                .clip(recipe.clip())
                .quiet();
        List<SequenceBatch> epoch = SequenceBatches.contiguous(training, recipe.rows(), recipe.steps());
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        for (int left = recipe.updates(); left > 0; left -= epoch.size()) {
            trainer.train(epoch.subList(0, Math.min(left, epoch.size())), 1);
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new TestAbortedException(
                        "The training was stopped, or took this machine more than five minutes.");
            }
        }
        return model.bitsPerToken(heldOut);
    }

    private ManyToMany model(Recipe recipe) {
        int D = recipe.embedding();
        int H = recipe.units();
        for (int size : new int[] {D, H, recipe.rows(), recipe.steps()}) {
            require(size >= 1 && size <= 512, "has a size %d: each must be from 1 to 512", size);
        }
        int updates = recipe.updates();
        require(updates >= 1 && updates <= 20_000, "makes %,d updates: choose 1 to 20,000", updates);
        Random random = new Random(1);
        Embedding embedding = new Embedding(vocabulary.size(), D, random);
        Unroll unroll = new Unroll(
                switch (recipe.cell().toLowerCase(Locale.ROOT)) {
                    case "elman" -> new ElmanCell(D, H, random);
                    case "gru" -> new GruCell(D, H, random);
                    case "lstm" -> new LstmCell(D, H, random);
                    default -> throw new IllegalArgumentException("take elman, gru or lstm, not " + recipe.cell());
                });
        return new ManyToMany(embedding, unroll, new Linear(H, vocabulary.size(), random));
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException("the recipe " + String.format(Locale.ROOT, otherwise, values));
        }
    }
}
