package check.ex46;

import check.Exercise;
import java.util.List;

/** Exercise 46. */
public final class Ex46 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "46x-untrained-loop",
            "A loop that stays as it is",
            List.of(RidgeWeightsCheck::new, GrowthRateCheck::new, KalmanUpdateCheck::new, MemoryLineCheck::new));

    private Ex46() {}
}
