package check.ex41;

import check.Exercise;
import java.util.List;

/** Exercise 41. */
public final class Ex41 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "41x-memories-downhill",
            "A memory that falls downhill",
            List.of(HebbWeightsCheck::new, FallToRestCheck::new, SoftRecallCheck::new, DrownedPatternsCheck::new));

    private Ex41() {}
}
