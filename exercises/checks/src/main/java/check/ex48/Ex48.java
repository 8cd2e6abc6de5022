package check.ex48;

import check.Exercise;
import java.util.List;

/** Exercise 48. */
public final class Ex48 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "48x-several-clocks",
            "Several clocks",
            List.of(ClockTicksCheck::new, ClockMaskCheck::new, SurpriseTapeCheck::new, LateRepeatCheck::new));

    private Ex48() {}
}
