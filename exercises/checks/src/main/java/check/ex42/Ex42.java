package check.ex42;

import check.Exercise;
import java.util.List;

/** Exercise 42. */
public final class Ex42 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "42x-automata-inside",
            "Automata inside",
            List.of(SymbolMatricesCheck::new, LeastStatesCheck::new, TellingStringCheck::new, ThreesCellCheck::new));

    private Ex42() {}
}
