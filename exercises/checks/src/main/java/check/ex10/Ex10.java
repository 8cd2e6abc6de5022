package check.ex10;

import check.Exercise;
import java.util.List;

/** Exercise 10. */
public final class Ex10 {
    /** Its notebook, its title and its tasks in order. */
    public static final Exercise EXERCISE = new Exercise(
            "10x-lstm-step",
            "One LSTM step, there and back",
            List.of(
                    LstmStepCheck::new,
                    LstmLoopCheck::new,
                    LstmStepBackCheck::new,
                    CountingCellCheck::new,
                    LoadOriginsCheck::new));

    private Ex10() {}
}
