package check.ex93;

import contract.SeriesRecipe.Recipe;
import contract.WalkForward.Forecaster;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.baseline.Autoregression;
import rnn.cell.GruCell;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.model.LiveStream;
import rnn.model.ManyToMany;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.optim.Schedule;
import rnn.train.Trainer;

/**
 * Makes forecasters from the beginning of a series: two rivals, and a network by a recipe. The cost of a training is
 * counted in multiply-adds, which are the same on every machine; the clock only stops one that a machine cannot finish.
 */
public final class SeriesRun {
    private static final long BUDGET = 1_200_000_000L; // multiply-adds: about half a second of a processor
    private static final int[] LAGS = {3, 6, 12, 24, 36};
    private static final int LEAST = 100;
    private final double[] known;
    private final boolean[] isMissing;
    private final int ahead;
    private final double mean;
    private final double deviation;
    private final double move;
    private final double unit;

    /**
     * Prepares a run.
     *
     * @param values the values to learn from, and no later ones; NaN where one is missing, but not the first
     * @param ahead how many steps ahead the forecasts are
     * @throws IllegalArgumentException if there are too few values
     */
    public SeriesRun(double[] values, int ahead) {
        if (values.length < LEAST) {
            throw new IllegalArgumentException(
                    "there must be at least " + LEAST + " values to learn from, and there are " + values.length);
        }
        this.ahead = ahead;
        isMissing = new boolean[values.length];
        known = values.clone();
        for (int i = 0; i < values.length; i++) {
            isMissing[i] = Double.isNaN(values[i]);
            known[i] = isMissing[i] && i > 0 ? known[i - 1] : values[i];
        }
        mean = Arrays.stream(known).average().orElse(0);
        deviation = size(known.length, i -> known[i] - mean);
        move = size(known.length - 1, i -> known[i + 1] - known[i]);
        unit = size(known.length - ahead, i -> known[i + ahead] - known[i]);
    }

    private static double size(int count, IntToDoubleFunction what) {
        double squares = IntStream.range(0, count)
                .mapToDouble(what)
                .map(x -> x * x)
                .average()
                .orElse(1);
        return squares > 0 ? Math.sqrt(squares) : 1;
    }

    /** {@return the rival that says that nothing changes} */
    public static Forecaster lastValue() {
        return history -> held(history, history.length - 1);
    }

    private static double held(double[] history, int at) {
        int last = at;
        while (last > 0 && Double.isNaN(history[last])) {
            last--;
        }
        return history[last];
    }

    /**
     * {@return the rival that is a formula: least squares on the last values, and on as many of them as are best for
     * the last quarter of what there is to learn from}
     */
    public Forecaster leastSquares() {
        int quarter = known.length * 3 / 4;
        int[] early = starts(1, i -> i + ahead < quarter);
        int[] late = starts(1, i -> i >= quarter);
        int lags = IntStream.of(LAGS)
                .boxed()
                .min(Comparator.comparingDouble(k ->
                        new Autoregression(k).fit(List.of(lagged(k, early))).evaluate(List.of(lagged(k, late)))))
                .orElseThrow();
        Autoregression formula = new Autoregression(lags).fit(List.of(lagged(lags, starts(1, i -> true))));
        return history -> {
            int last = history.length - 1;
            FloatArray inputs = FloatArray.ofZeros(lags, 1, 1);
            for (int k = 0; k < lags; k++) {
                inputs.set(k, (held(history, Math.max(0, last - lags + 1 + k)) - mean) / deviation);
            }
            Numbers read = new Numbers(inputs, Mask.full(lags, 1));
            Numbers asked = new Numbers(FloatArray.ofZeros(1, 1, 1), Mask.full(1, 1));
            return held(history, last)
                    + unit
                            * formula.predict(new SequenceBatch(read, asked))
                                    .value()
                                    .get(0);
        };
    }

    /** The last values before each place, and one answer. */
    private SequenceBatch lagged(int lags, int... places) {
        FloatArray inputs = FloatArray.ofZeros(lags, places.length, 1);
        FloatArray targets = FloatArray.ofZeros(1, places.length, 1);
        for (int n = 0; n < places.length; n++) {
            for (int k = 0; k < lags; k++) {
                inputs.set(k * places.length + n, level(Math.max(0, places[n] - lags + 1 + k)));
            }
            targets.set(n, change(places[n]));
        }
        return new SequenceBatch(
                new Numbers(inputs, Mask.full(lags, places.length)), new Numbers(targets, Mask.full(1, places.length)));
    }

    /** The places from which this many steps and the answers to each of them can be read, and none is missing. */
    private int[] starts(int steps, IntPredicate which) {
        return IntStream.rangeClosed(0, known.length - steps - ahead)
                .filter(which)
                .filter(i -> IntStream.range(i, i + steps + ahead).noneMatch(j -> isMissing[j]))
                .toArray();
    }

    private double level(int i) {
        return (known[i] - mean) / deviation;
    }

    private double change(int i) {
        return (known[i + ahead] - known[i]) / unit;
    }

    /** A trained network, at work. */
    public final class Network {
        private final ManyToMany model;
        private final boolean readsLevels;

        private Network(ManyToMany model, boolean readsLevels) {
            this.model = model;
            this.readsLevels = readsLevels;
        }

        /** {@return a new stream: it takes one value after the other, and answers each with its forecast} */
        public DoubleUnaryOperator open() {
            LiveStream stream = model.stream();
            double[] before = {Double.NaN};
            return value -> {
                double x = readsLevels
                        ? (value - mean) / deviation
                        : Double.isNaN(before[0]) ? 0 : (value - before[0]) / move;
                before[0] = value;
                return value + unit * stream.next((float) x)[0];
            };
        }

        /** {@return a forecaster that reads what is new in each history; a missing value is read as the one before} */
        public Forecaster forecaster() {
            DoubleUnaryOperator stream = open();
            int[] read = {0};
            double[] said = {Double.NaN};
            return history -> {
                for (; read[0] < history.length; read[0]++) {
                    said[0] = stream.applyAsDouble(held(history, read[0]));
                }
                return said[0];
            };
        }
    }

    /**
     * Trains, whatever it costs.
     *
     * @param recipe the recipe to train with
     * @return the network
     */
    public Network network(Recipe recipe) {
        ManyToMany model = model(recipe);
        Schedule falling = Schedule.linear(recipe.updates() / 2, recipe.updates(), 0);
        Trainer<SequenceBatch> trainer = new Trainer<>(model, new Adam(recipe.rate()).with(falling))
                .clip(1)
                .quiet();
        int[] starts = starts(recipe.steps(), i -> true);
        require(starts.length > 0, "reads %d steps, and the series has no stretch of that length", recipe.steps());
        Random drawing = new Random(2);
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        for (int update = 0; update < recipe.updates(); update++) {
            int[] some = drawing.ints(recipe.rows(), 0, starts.length)
                    .map(i -> starts[i])
                    .toArray();
            trainer.train(List.of(stretches(recipe, some)), 1);
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new TestAbortedException(
                        "The training was stopped, or took this machine more than five minutes.");
            }
        }
        return new Network(model, recipe.levels());
    }

    private SequenceBatch stretches(Recipe recipe, int... starts) {
        int N = starts.length;
        FloatArray inputs = FloatArray.ofZeros(recipe.steps(), N, 1);
        FloatArray targets = FloatArray.ofZeros(recipe.steps(), N, 1);
        for (int t = 0; t < recipe.steps(); t++) {
            for (int n = 0; n < N; n++) {
                int i = starts[n] + t;
                inputs.set(t * N + n, recipe.levels() ? level(i) : t == 0 ? 0 : (known[i] - known[i - 1]) / move);
                targets.set(t * N + n, change(i));
            }
        }
        Mask all = Mask.full(recipe.steps(), N);
        return new SequenceBatch(new Numbers(inputs, all), new Numbers(targets, all));
    }

    /**
     * {@return the multiply-adds of a training by this recipe: three products with each weight for every step}
     *
     * @param recipe the recipe
     */
    public static long cost(Recipe recipe) {
        // A product of few rows takes as long as one of eight rows.
        return 3L
                * Parameter.count(model(recipe).parameters())
                * Math.max(8, recipe.rows())
                * recipe.steps()
                * recipe.updates();
    }

    /** Refuses a recipe that costs too much. */
    static void requireAffordable(Recipe recipe) {
        long cost = cost(recipe);
        require(
                cost <= BUDGET,
                "costs %,d multiply-adds, and the budget is %,d: make it smaller or train it less",
                cost,
                BUDGET);
    }

    private static ManyToMany model(Recipe recipe) {
        for (int size : new int[] {recipe.units(), recipe.steps(), recipe.rows()}) {
            require(size >= 1 && size <= 512, "has a size %d: each must be from 1 to 512", size);
        }
        require(
                recipe.updates() >= 1 && recipe.updates() <= 20_000,
                "makes %,d updates: choose 1 to 20,000",
                recipe.updates());
        Random random = new Random(1);
        return new ManyToMany(
                new Unroll(new GruCell(1, recipe.units(), random)), new Linear(recipe.units(), 1, random));
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException("the recipe " + String.format(Locale.ROOT, otherwise, values));
        }
    }
}
