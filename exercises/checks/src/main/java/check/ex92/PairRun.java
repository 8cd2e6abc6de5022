package check.ex92;

import contract.PairRecipe.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;
import rnn.autodiff.Parameter;
import rnn.cell.GruCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Tokens;
import rnn.data.Vocabulary;
import rnn.model.EncoderDecoder;
import rnn.net.DotProductAttention;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

/**
 * Trains with a recipe on pairs of texts, and writes the targets of other sources. The cost is counted in
 * multiply-adds, which are the same on every machine; the clock only stops a training that a machine cannot finish.
 */
public final class PairRun {
    private static final long BUDGET = 1_200_000_000L; // multiply-adds: about half a second of a processor
    private static final int LONGEST = 200;
    private final String[][] training;
    private final String[][] heldOut;
    private final Vocabulary letters;
    private final Vocabulary signs;
    private final int longest;

    /**
     * Prepares a run.
     *
     * @param training the pairs to learn from, a source and a target each; not empty
     * @param heldOut other pairs; of their targets nothing is used but to count which are right
     * @throws IllegalArgumentException if there are no pairs, or a text is longer than 200 characters
     */
    public PairRun(String[][] training, String[][] heldOut) {
        if (training.length == 0 || heldOut.length == 0) {
            throw new IllegalArgumentException("there must be pairs to learn from and pairs that are held out: "
                    + training.length + " and " + heldOut.length);
        }
        this.training = training.clone();
        this.heldOut = heldOut.clone();
        // A character that only the held-out sources have keeps the random vector that it begins with.
        letters = Vocabulary.ofCharacters(side(0, training) + side(0, heldOut));
        signs = Vocabulary.ofCharacters(side(1, training)).withEnd();
        longest = Math.max(Math.max(length(0, training), length(0, heldOut)), length(1, training) + 1); // and the end
        if (longest > LONGEST) {
            throw new IllegalArgumentException(
                    "a text has " + longest + " characters: leave out those of more than " + (LONGEST - 1));
        }
    }

    /** The exam, and what a memory is right about there: computed once for the whole class. */
    static final class Exam {
        static final PairRun RUN = times(part -> part > 1, part -> part == 0);
        static final double MEMORY = RUN.right(TranslationMemoryCheck.RIGHT.answer(
                column(0, RUN.training), column(1, RUN.training), column(0, RUN.heldOut)));
    }

    /**
     * Tries a recipe on the times of day: trains on three fifths of them and measures on a fifth.
     *
     * @param recipe the recipe to train with
     * @return the share of held-out times that it writes as they should be
     * @throws RuntimeException if the recipe trains nothing, costs too much, or makes the training fail
     */
    public static double validation(Recipe recipe) {
        return times(part -> part > 1, part -> part == 1).share(recipe);
    }

    /** The course's file of times, cut by the source into five parts. */
    private static PairRun times(Predicate<Integer> training, Predicate<Integer> heldOut) {
        try (InputStream file = PairRun.class.getResourceAsStream("/times.csv")) {
            String[][] all = PairReaderCheck.RIGHT
                    .read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .pairs();
            return new PairRun(parts(training, all), parts(heldOut, all));
        } catch (IOException e) {
            throw new UncheckedIOException("the times cannot be read", e);
        }
    }

    private static String[][] parts(Predicate<Integer> which, String[]... pairs) {
        return Arrays.stream(pairs)
                .filter(pair ->
                        which.test(new Random(LeaklessSplitCheck.key(pair[0]).hashCode()).nextInt(5)))
                .toArray(String[][]::new);
    }

    double share(Recipe recipe) {
        long cost = cost(recipe);
        require(
                cost <= BUDGET,
                "costs %,d multiply-adds, and the budget is %,d: make it smaller or train it less",
                cost,
                BUDGET);
        return right(write(recipe));
    }

    private double right(String... written) {
        return IntStream.range(0, heldOut.length)
                        .filter(i -> written[i].equals(heldOut[i][1]))
                        .count()
                / (double) heldOut.length;
    }

    /**
     * {@return the multiply-adds of a training by this recipe: three products with each weight but the embeddings' for
     * every character of the longest text}
     *
     * @param recipe the recipe
     */
    public long cost(Recipe recipe) {
        EncoderDecoder model = model(recipe);
        long weights =
                Parameter.count(model.parameters()) - (long) recipe.embedding() * (letters.size() + signs.size());
        // A product of few rows takes as long as one of eight rows.
        return 3 * weights * Math.max(8, recipe.rows()) * longest * recipe.updates();
    }

    /**
     * Trains, whatever it costs.
     *
     * @param recipe the recipe to train with
     * @return what the network writes about each held-out source
     */
    public String[] write(Recipe recipe) {
        EncoderDecoder model = model(recipe);
        Adam adam = new Adam(recipe.rate());
        Trainer<SequenceBatch> trainer = new Trainer<>(
                        model, adam.with(step -> Math.min(1, 2 - 2.0 * step / recipe.updates())))
                .clip(1)
                .quiet();
        SequenceBatch pairs = new SequenceBatch(
                read(training),
                Tokens.padded(Arrays.stream(training)
                        .map(pair -> signs.encodeToEnd(pair[1]))
                        .toList()));
        Random order = new Random(2);
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        for (int left = recipe.updates(); left > 0; ) {
            List<SequenceBatch> epoch = SequenceBatches.bucketed(pairs, recipe.rows(), order);
            trainer.train(epoch.subList(0, Math.min(left, epoch.size())), 1);
            left -= epoch.size();
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new TestAbortedException(
                        "The training was stopped, or took this machine more than five minutes.");
            }
        }
        return model.write(read(heldOut), longest).stream().map(signs::decode).toArray(String[]::new);
    }

    private Tokens read(String[]... pairs) {
        List<int[]> sources = new ArrayList<>();
        for (String[] pair : pairs) {
            sources.add(letters.encode(pair[0]));
        }
        return Tokens.padded(sources);
    }

    private EncoderDecoder model(Recipe recipe) {
        int E = recipe.embedding();
        int H = recipe.units();
        for (int size : new int[] {E, H, recipe.rows()}) {
            require(size >= 1 && size <= 512, "has a size %d: each must be from 1 to 512", size);
        }
        require(
                recipe.updates() >= 1 && recipe.updates() <= 20_000,
                "makes %,d updates: choose 1 to 20,000",
                recipe.updates());
        Random random = new Random(1);
        EncoderDecoder model = new EncoderDecoder(
                new Embedding(letters.size(), E, random),
                new Unroll(new GruCell(E, H, random)),
                new Embedding(signs.size(), E, random),
                new Unroll(new GruCell(E, H, random)),
                new Linear(recipe.looks() ? 2 * H : H, signs.size(), random),
                signs.id(Vocabulary.END));
        return recipe.looks() ? model.with(DotProductAttention.scaled(H)) : model;
    }

    private static String[] column(int column, String[]... pairs) {
        return Arrays.stream(pairs).map(pair -> pair[column]).toArray(String[]::new);
    }

    private static String side(int column, String[]... pairs) {
        return String.join("", column(column, pairs));
    }

    private static int length(int column, String[]... pairs) {
        return Arrays.stream(pairs)
                .mapToInt(pair -> pair[column].codePointCount(0, pair[column].length()))
                .max()
                .orElse(0);
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException("the recipe " + String.format(Locale.ROOT, otherwise, values));
        }
    }
}
