package check.ex49;

import check.Exercise;
import java.util.List;

/** Exercise 49. */
public final class Ex49 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "49x-trees",
            "Trees",
            List.of(TreeCodeCheck::new, NodeLevelsCheck::new, CodeUnpackerCheck::new, ExclusiveTreeCheck::new));

    private Ex49() {}
}
