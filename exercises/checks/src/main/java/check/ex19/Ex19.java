package check.ex19;

import check.Exercise;
import java.util.List;

/** Exercise 19. */
public final class Ex19 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "19x-letters-to-sounds",
            "From letters to sounds",
            List.of(AlignedSoundsCheck::new, WindowAnswerCheck::new, WindowCeilingCheck::new, WidestDoubtCheck::new));

    private Ex19() {}
}
