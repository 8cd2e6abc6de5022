package check.ex15a;

import check.Exercise;
import java.util.List;

/** Exercise 15a. */
public final class Ex15a {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "15ax-transducer",
            "The transducer: a reader that remembers what it wrote",
            List.of(LatticeLossCheck::new, FrameReaderCheck::new, CodeWriterCheck::new));

    private Ex15a() {}
}
