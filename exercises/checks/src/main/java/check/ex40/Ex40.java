package check.ex40;

import check.Exercise;
import java.util.List;

/** Exercise 40. */
public final class Ex40 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "40x-who-goes-back",
            "Who goes back?",
            List.of(FadingTraceCheck::new, CarriedDerivativesCheck::new, MergeHeightsCheck::new, DelayedXorCheck::new));

    private Ex40() {}
}
