package check.ex21;

import check.Exercise;
import java.util.List;

/** Exercise 21. */
public final class Ex21 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "21x-verdicts",
            "what a verdict is worth",
            List.of(LogOddsScoreCheck::new, TwoAveragesCheck::new, StemsApartCheck::new, BlindTwinsCheck::new));

    private Ex21() {}
}
