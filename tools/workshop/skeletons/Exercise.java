package check.ex${number};

import check.Exercise;
import java.util.List;

/** Exercise ${number}. */
public final class Ex${number} {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise("${file}", "${title}", List.of());

    private Ex${number}() {}
}
