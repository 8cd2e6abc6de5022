package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.TaskResult;
import java.util.List;
import java.util.Locale;

/** How much of a result its learner sees. The instructor always sees all of it. */
enum Feedback {
    /** The points of each task. */
    SCORE,
    /** Also which checks passed, and why an answer could not be checked at all. */
    CHECKS,
    /** Also what was expected, what came, and which mistake it looks like. */
    FULL;

    /** Whether the checks are shown one by one. */
    boolean showsChecks() {
        return this != SCORE;
    }

    /**
     * A task's result without what the learner must not see. An exception's message may contain the inputs, so it is
     * left out too.
     */
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
