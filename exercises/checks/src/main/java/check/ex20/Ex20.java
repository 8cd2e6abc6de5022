package check.ex20;

import check.Exercise;
import java.util.List;

/** Exercise 20. */
public final class Ex20 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "20x-picture-to-sentence",
            "an eye, written out",
            List.of(PositionCountCheck::new, WindowRowsCheck::new, WindowSumsCheck::new, AccentFinderCheck::new));

    private Ex20() {}
}
