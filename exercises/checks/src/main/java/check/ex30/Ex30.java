package check.ex30;

import check.Exercise;
import java.util.List;

/** Exercise 30. */
public final class Ex30 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "30x-a-player-with-memory",
            "A player with memory",
            List.of(StreamReturnsCheck::new, PolicyPushCheck::new, MazeStepCheck::new, StateSuspectCheck::new));

    private Ex30() {}
}
