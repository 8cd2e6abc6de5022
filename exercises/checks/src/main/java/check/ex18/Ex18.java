package check.ex18;

import check.Exercise;
import java.util.List;

/** Exercise 18. */
public final class Ex18 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "18x-translation",
            "from counted words to a beam",
            List.of(ClippedPrecisionCheck::new, BleuScoreCheck::new, BeamWriterCheck::new, BlindMarkCheck::new));

    private Ex18() {}
}
