package check.ex47;

import check.Exercise;
import java.util.List;

/** Exercise 47. */
public final class Ex47 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "47x-time-that-flows",
            "Time that flows",
            List.of(EulerStepCheck::new, FadingTimeCheck::new, TwoSpeedMaskCheck::new, OscillatorToOrderCheck::new));

    private Ex47() {}
}
