package check.ex16;

import check.Exercise;
import java.util.List;

/** Exercise 16. */
public final class Ex16 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "16x-read-then-write",
            "Read, then write",
            List.of(ForcedInputsCheck::new, WritingMarksCheck::new, CarryUnitCheck::new, TextWriterCheck::new));

    private Ex16() {}
}
