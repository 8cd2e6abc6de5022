package check.ex13;

import check.Exercise;
import java.util.List;

/** Exercise 13. */
public final class Ex13 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "13x-a-language-model",
            "From logits to a text, and its mark",
            List.of(
                    TemperatureCheck::new,
                    TopKCheck::new,
                    TokenDrawCheck::new,
                    LanguageMarksCheck::new,
                    LanguageRecipeCheck::new));

    private Ex13() {}
}
