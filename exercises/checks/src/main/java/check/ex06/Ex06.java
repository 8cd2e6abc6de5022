package check.ex06;

import check.Exercise;
import java.util.List;

/** Exercise 06. */
public final class Ex06 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "06x-feeding-sequences",
            "Feeding sequences",
            List.of(
                    PadSequencesCheck::new,
                    MaskedMeanCheck::new,
                    MaskedDescentCheck::new,
                    CausalStatesCheck::new,
                    CarriedStatesCheck::new,
                    BatchPlanCheck::new));

    private Ex06() {}
}
