package check.ex17;

import check.Exercise;
import java.util.List;

/** Exercise 17. */
public final class Ex17 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "17x-where-to-look",
            "Where to look",
            List.of(ScaledGlanceCheck::new, GazeMapCheck::new, AdditiveScoresCheck::new, BackwardGazeCheck::new));

    private Ex17() {}
}
