package check.ex92;

import check.Call;
import check.TaskCheck;
import check.ex92.PairRun.Exam;
import contract.PairRecipe;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Task 92.4: one training with the learner's recipe, judged by the times that were held out, and compared with the
 * memory. The answer gives only numbers, so nothing it does can reach the pairs or the training.
 */
public final class PairRecipeCheck extends TaskCheck<PairRecipe> {
    private String result;
    private double share = -1;

    /** For the exercise, and for JUnit. */
    public PairRecipeCheck() {
        super("92.4", "a recipe for pairs", PairRecipe.class);
        trains();
        reaches("better than the memory", () -> Math.nextUp(Exam.MEMORY));
        reaches("at least 60 % right", () -> 0.6);
        reaches("at least 75 % right", () -> 0.75);
        reaches("at least 90 % right", () -> 0.9);
    }

    private void reaches(String name, DoubleSupplier least) {
        check(1, name, trial -> {
            double bar = least.getAsDouble();
            String enough = String.format(Locale.ROOT, "at least %.0f %% right", Math.ceil(100 * bar));
            trial.gives(enough, new Call<>("times held out", answer -> {
                train(answer);
                return share >= bar ? enough : result;
            }));
        });
    }

    private void train(PairRecipe answer) {
        if (result == null) { // one training for all checks
            try {
                share = Exam.RUN.share(answer.choose());
                result = String.format(Locale.ROOT, "%.0f %% right", Math.floor(100 * share));
            } catch (IllegalArgumentException | ArithmeticException e) {
                result = "no model: " + e.getMessage();
            }
        }
    }
}
