package check.ex04;

import check.Exercise;
import java.util.List;

/** Exercise 04. */
public final class Ex04 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "04x-elman-step",
            "One Elman step, then the loop",
            List.of(
                    ElmanStepCheck::new,
                    ElmanLoopCheck::new,
                    ElmanOutputCheck::new,
                    ElmanCountCheck::new,
                    ChangeNoticerCheck::new));

    private Ex04() {}
}
