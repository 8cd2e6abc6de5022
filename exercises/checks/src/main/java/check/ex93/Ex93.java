package check.ex93;

import check.Exercise;
import java.util.List;

/** Exercise 93. */
public final class Ex93 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "93x-your-own-series",
            "Your own series",
            List.of(SeriesReaderCheck::new, WalkForwardCheck::new, SeriesRecipeCheck::new, StreamDeskCheck::new));

    private Ex93() {}
}
