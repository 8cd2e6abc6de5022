package check.ex22;

import check.Exercise;
import java.util.List;

/** Exercise 22. */
public final class Ex22 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "22x-is-it-grammatical",
            "Is it grammatical?",
            List.of(RightSoFarCheck::new, BracketCounterCheck::new, PairScoreCheck::new, FoolingClauseCheck::new));

    private Ex22() {}
}
