package check.ex03;

import check.Exercise;
import java.util.List;

/** Exercise 03. */
public final class Ex03 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "03x-bigram",
            "The bigram and the window",
            List.of(
                    PairCountsCheck::new,
                    BigramProbabilitiesCheck::new,
                    BigramPerplexityCheck::new,
                    WordWindowsCheck::new,
                    SmoothingChoiceCheck::new));

    private Ex03() {}
}
