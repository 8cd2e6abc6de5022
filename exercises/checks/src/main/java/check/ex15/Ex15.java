package check.ex15;

import check.Exercise;
import java.util.List;

/** Exercise 15. */
public final class Ex15 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "15x-speech",
            "From a sound to frames, bands and an error rate",
            List.of(
                    FadedFramesCheck::new,
                    MelEnergiesCheck::new,
                    LabelErrorRateCheck::new,
                    NormalisedFramesCheck::new,
                    LostRateCheck::new));

    private Ex15() {}
}
