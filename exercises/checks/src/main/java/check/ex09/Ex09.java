package check.ex09;

import check.Exercise;
import java.util.List;

/** Exercise 09. */
public final class Ex09 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "09x-clipping-gradients",
            "Measuring and clipping gradients",
            List.of(
                    JacobianNormCheck::new,
                    JacobianProductCheck::new,
                    GlobalNormClipCheck::new,
                    StretchingWeightsCheck::new));

    private Ex09() {}
}
