package check.ex24;

import check.Exercise;
import java.util.List;

/** Exercise 24. */
public final class Ex24 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "24x-mostly-yesterday",
            "Mostly yesterday",
            List.of(ScaledErrorCheck::new, GapWindowsCheck::new, HonestPartsCheck::new, DirectionHitsCheck::new));

    private Ex24() {}
}
