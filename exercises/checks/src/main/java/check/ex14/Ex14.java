package check.ex14;

import check.Exercise;
import java.util.List;

/** Exercise 14. */
public final class Ex14 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "14x-ctc",
            "CTC: the ways to say a word",
            List.of(
                    CollapseCheck::new,
                    LogSumCheck::new,
                    CtcForwardCheck::new,
                    CtcGradientCheck::new,
                    GreedyLabelsCheck::new,
                    FooledPathCheck::new));

    private Ex14() {}
}
