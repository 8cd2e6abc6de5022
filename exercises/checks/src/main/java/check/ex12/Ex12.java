package check.ex12;

import check.Exercise;
import java.util.List;

/** Exercise 12. */
public final class Ex12 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "12x-bidirectional-deep",
            "Two directions, and layers over layers",
            List.of(
                    ReversedSequencesCheck::new,
                    ReaderFromTheEndCheck::new,
                    MergedDirectionsCheck::new,
                    WholeSequenceCheck::new,
                    DeepCountCheck::new,
                    EqualEndsCheck::new));

    private Ex12() {}
}
