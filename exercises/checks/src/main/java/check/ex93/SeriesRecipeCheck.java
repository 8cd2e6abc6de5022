package check.ex93;

import check.Call;
import check.TaskCheck;
import contract.SeriesRecipe;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Task 93.3: one training with the learner's recipe, judged by the last ten days of a room, beside two rivals. The
 * answer gives only numbers, so nothing it does can reach the series or the training.
 */
public final class SeriesRecipeCheck extends TaskCheck<SeriesRecipe> {
    private String result;
    private double error = Double.NaN;

    /** For the exercise, and for JUnit. */
    public SeriesRecipeCheck() {
        super("93.3", "a recipe for a series", SeriesRecipe.class);
        trains();
        reaches("better than the last value", () -> Math.nextDown(Room.EXAM.lastValue()));
        reaches("better than least squares", () -> Math.nextDown(Room.EXAM.leastSquares()));
        reaches("at most 70 % of the error of least squares", () -> 0.7 * Room.EXAM.leastSquares());
        reaches("at most half the error of least squares", () -> 0.5 * Room.EXAM.leastSquares());
    }

    private void reaches(String name, DoubleSupplier most) {
        check(1, name, trial -> {
            double bar = most.getAsDouble();
            String enough = String.format(Locale.ROOT, "an error of at most %.3f degrees", bar);
            trial.gives(enough, new Call<>("ten days held out", answer -> {
                train(answer);
                return error <= bar ? enough : result;
            }));
        });
    }

    private void train(SeriesRecipe answer) {
        if (result == null) { // one training for all checks
            try {
                error = Room.EXAM.error(answer.choose());
                result = String.format(Locale.ROOT, "%.3f degrees", error);
            } catch (IllegalArgumentException | ArithmeticException e) {
                result = "no model: " + e.getMessage();
            }
        }
    }
}
