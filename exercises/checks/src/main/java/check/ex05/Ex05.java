package check.ex05;

import check.Exercise;
import java.util.List;

/** Exercise 05. */
public final class Ex05 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "05x-feedback",
            "A layer with feedback",
            List.of(
                    FeedbackStepCheck::new,
                    JoinedWeightsCheck::new,
                    LayerShapesCheck::new,
                    TwoLayersCheck::new,
                    RunDiagnosisCheck::new));

    private Ex05() {}
}
