package check.ex45;

import check.Exercise;
import java.util.List;

/** Exercise 45. */
public final class Ex45 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "45x-learning-computer",
            "A memory that is given out",
            List.of(SlotAllocationCheck::new, SlotUsageCheck::new, SlotLinksCheck::new, MemoryGatesCheck::new));

    private Ex45() {}
}
