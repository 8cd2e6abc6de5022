package check.ex07;

import check.Exercise;
import java.util.List;

/** Exercise 07. */
public final class Ex07 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "07x-types",
            "Types of recurrent networks",
            List.of(
                    TypeShapesCheck::new,
                    FittingTypeCheck::new,
                    TypeReachCheck::new,
                    LastOutputsCheck::new,
                    GreedyWriterCheck::new,
                    LeastLossCheck::new));

    private Ex07() {}
}
