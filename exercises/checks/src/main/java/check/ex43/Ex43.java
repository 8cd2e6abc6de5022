package check.ex43;

import check.Exercise;
import java.util.List;

/** Exercise 43. */
public final class Ex43 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "43x-a-stack-for-counting",
            "A stack for counting",
            List.of(StackStepCheck::new, StrengthReadingCheck::new, ConfusedCountsCheck::new, HandCounterCheck::new));

    private Ex43() {}
}
