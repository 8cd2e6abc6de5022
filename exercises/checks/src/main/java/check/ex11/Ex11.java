package check.ex11;

import check.Exercise;
import java.util.List;

/** Exercise 11. */
public final class Ex11 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "11x-gru-step",
            "One GRU step, and other people's GRUs",
            List.of(
                    GruStepCheck::new,
                    ResetBeforeCheck::new,
                    MirroredWeightsCheck::new,
                    UpdateGateBackCheck::new,
                    LightSwitchCheck::new));

    private Ex11() {}
}
