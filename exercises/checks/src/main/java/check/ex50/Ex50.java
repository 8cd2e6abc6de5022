package check.ex50;

import check.Exercise;
import java.util.List;

/** Exercise 50. */
public final class Ex50 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "50x-the-comeback",
            "The comeback",
            List.of(ScanRoundCheck::new, MinimalStepCheck::new, ParityUnitCheck::new, LatchUnitCheck::new));

    private Ex50() {}
}
