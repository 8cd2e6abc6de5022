package check.ex94;

import check.Exercise;
import java.util.List;

/** Exercise 94. */
public final class Ex94 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE =
            new Exercise("94x-a-cell-of-your-own", "A cell of your own", List.of(OwnCellCheck::new));

    private Ex94() {}
}
