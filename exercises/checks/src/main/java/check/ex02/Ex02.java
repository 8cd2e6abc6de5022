package check.ex02;

import check.Exercise;
import java.util.List;

/** Exercise 02. */
public final class Ex02 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "02x-learning",
            "From logits to one step of descent",
            List.of(
                    SoftmaxCheck::new,
                    CrossEntropyCheck::new,
                    FiveNodesCheck::new,
                    DescentStepCheck::new,
                    GraphSlopesCheck::new));

    private Ex02() {}
}
