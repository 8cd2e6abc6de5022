package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.TaskResult;
import java.util.List;
import java.util.Locale;

/** How much of a result its learner is shown. What an instructor reads is always all of it. */
enum Feedback {
    /** The points of each task. */
    SCORE,
    /** Which checks passed as well, and why an answer could not be checked at all. */
    CHECKS,
    /** What was expected, what came, and the mistake that it looks like as well. */
    FULL;

    /** Whether the checks are shown one by one. */
    boolean showsChecks() {
        return this != SCORE;
    }

    /** A task's result without what is not to be shown. An exception's message may hold the inputs, so it goes as well. */
    TaskResult of(TaskResult result) {
        if (this == FULL) {
            return result;
        }
        List<CheckResult> checks = result.checks().stream()
                .map(check -> new CheckResult(
                        check.name(),
                        check.max(),
                        check.status(),
                        check.status() == Status.FAILED ? "" : check.message(),
                        null,
                        ""))
                .toList();
        return new TaskResult(result.task(), checks);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
