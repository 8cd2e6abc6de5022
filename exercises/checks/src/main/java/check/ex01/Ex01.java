package check.ex01;

import check.Exercise;
import java.util.List;

/** Exercise 01. */
public final class Ex01 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "01x-sequences",
            "Encode, decode, cut into windows",
            List.of(
                    OneHotEncodeCheck::new,
                    OneHotDecodeCheck::new,
                    SeriesCutCheck::new,
                    TimeFirstCheck::new,
                    OrderTellsCheck::new));

    private Ex01() {}
}
