package check.ex23;

import check.Exercise;
import java.util.List;

/** Exercise 23. */
public final class Ex23 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "23x-film",
            "a verdict that stays",
            List.of(FrameSegmentsCheck::new, MajorityVoteCheck::new, SettledVerdictCheck::new, PeekingFilmsCheck::new));

    private Ex23() {}
}
