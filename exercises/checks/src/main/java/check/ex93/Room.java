package check.ex93;

import contract.SeriesRecipe.Recipe;
import contract.WalkForward.Forecaster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The course's room: thirty days to learn from, ten to try recipes on and ten for the exam; an hour ahead. */
public final class Room {
    private static final int AHEAD = 6;

    /** The exam, whose rivals are computed once for the whole class. */
    static final Room EXAM = new Room(0.8, 1);

    private final double[] values;
    private final int begin;
    private final SeriesRun run;
    private final double lastValue;
    private final double leastSquares;

    private Room(double from, double to) {
        double[] all = read();
        run = new SeriesRun(Arrays.copyOf(all, all.length * 6 / 10), AHEAD);
        values = Arrays.copyOf(all, (int) Math.round(all.length * to));
        begin = (int) Math.round(all.length * from);
        lastValue = error(SeriesRun.lastValue());
        leastSquares = error(run.leastSquares());
    }

    private static double[] read() {
        try (InputStream file = Room.class.getResourceAsStream("/room.csv")) {
            return SeriesReaderCheck.RIGHT
                    .read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .values();
        } catch (IOException e) {
            throw new UncheckedIOException("the room cannot be read", e);
        }
    }

    /**
     * Tries a recipe: trains on thirty days and measures on the ten that follow.
     *
     * @param recipe the recipe to train with
     * @return the mean absolute errors of the last value, of least squares and of the network, in degrees
     * @throws RuntimeException if the recipe trains nothing, costs too much, or makes the training fail
     */
    public static double[] validation(Recipe recipe) {
        SeriesRun.requireAffordable(recipe);
        Room trial = new Room(0.6, 0.8);
        return new double[] {trial.lastValue, trial.leastSquares, trial.error(recipe)};
    }

    double lastValue() {
        return lastValue;
    }

    double leastSquares() {
        return leastSquares;
    }

    double error(Recipe recipe) {
        SeriesRun.requireAffordable(recipe);
        return error(run.network(recipe).forecaster());
    }

    private double error(Forecaster forecaster) {
        return Arrays.stream(WalkForwardCheck.RIGHT.errors(values, begin, AHEAD, forecaster))
                .map(Math::abs)
                .average()
                .orElse(Double.NaN);
    }
}
