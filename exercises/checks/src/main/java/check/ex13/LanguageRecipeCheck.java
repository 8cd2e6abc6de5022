package check.ex13;

import check.Call;
import check.TaskCheck;
import check.ex13.RecipeRun.Exam;
import contract.LanguageRecipe;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Task 13.5: one training with the learner's recipe, judged by the bits on a text that was held back, and compared with
 * a counter. The answer gives only numbers, so nothing it does can reach the text or the training.
 */
public final class LanguageRecipeCheck extends TaskCheck<LanguageRecipe> {
    private String result;
    private double bits = Double.POSITIVE_INFINITY;

    /** For the exercise, and for JUnit. */
    public LanguageRecipeCheck() {
        super("13.5", "a recipe of your own", LanguageRecipe.class);
        trains();
        reaches("better than a counter of pairs", () -> Exam.PAIRS);
        reaches("at most 3.10 bits", () -> 3.1);
        reaches("at most 2.95 bits", () -> 2.95);
        reaches("at most 2.80 bits", () -> 2.8);
    }

    private void reaches(String name, DoubleSupplier most) {
        check(1, name, trial -> {
            double bar = most.getAsDouble();
            String enough = String.format(Locale.ROOT, "at most %.2f bits per character", bar);
            trial.gives(enough, new Call<>("text held back", answer -> {
                train(answer);
                return bits <= bar ? enough : result;
            }));
        });
    }

    private void train(LanguageRecipe answer) {
        if (result == null) { // one training for all checks
            try {
                bits = Exam.RUN.bits(answer.choose());
                result = String.format(Locale.ROOT, "%.2f bits per character", bits)
                        + (bits > 6 ? ": it diverged, since guessing evenly needs 5.95" : "");
            } catch (IllegalArgumentException | ArithmeticException e) {
                result = "no model: " + e.getMessage();
            }
        }
    }
}
