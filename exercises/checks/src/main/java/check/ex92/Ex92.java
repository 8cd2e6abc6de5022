package check.ex92;

import check.Exercise;
import java.util.List;

/** Exercise 92. */
public final class Ex92 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "92x-your-own-pairs",
            "Your own pairs",
            List.of(
                    PairReaderCheck::new,
                    LeaklessSplitCheck::new,
                    TranslationMemoryCheck::new,
                    PairRecipeCheck::new,
                    SignVerdictCheck::new));

    private Ex92() {}
}
