package check.ex44;

import check.Exercise;
import java.util.List;

/** Exercise 44. */
public final class Ex44 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "44x-reading-and-writing",
            "A tape and its heads",
            List.of(ContentWeightsCheck::new, MovedHeadCheck::new, TapeStepCheck::new, CopyingHeadsCheck::new));

    private Ex44() {}
}
