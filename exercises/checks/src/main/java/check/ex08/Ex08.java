package check.ex08;

import check.Exercise;
import java.util.List;

/** Exercise 08. */
public final class Ex08 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "08x-backpropagation",
            "Backpropagation through time by hand",
            List.of(
                    ElmanStepBackCheck::new,
                    ElmanStatesBackCheck::new,
                    ElmanSumsCheck::new,
                    ElmanDescentCheck::new,
                    CatchingExampleCheck::new));

    private Ex08() {}
}
