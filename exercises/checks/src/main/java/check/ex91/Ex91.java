package check.ex91;

import check.Exercise;
import java.util.List;

/** Exercise 91. */
public final class Ex91 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE =
            new Exercise("91x-a-blank-page", "A blank page", List.of(LogLabelsCheck::new));

    private Ex91() {}
}
