package check;

import check.CheckResult.Status;
import java.util.List;

/**
 * What the checks of a task found.
 *
 * @param task the task
 * @param checks all its checks in order, whatever happened
 */
public record TaskResult(Task task, List<CheckResult> checks) {

    /** {@return the points gained} */
    public double points() {
        return checks.stream().mapToDouble(CheckResult::points).sum();
    }

    /** {@return the points that can be gained} */
    public double max() {
        return checks.stream().mapToDouble(CheckResult::max).sum();
    }

    /** {@return how many checks passed} */
    public long passed() {
        return checks.stream().filter(check -> check.status() == Status.PASSED).count();
    }

    /** {@return whether all checks passed} */
    public boolean isPassed() {
        return passed() == checks.size();
    }

    /** {@return whether the answer is still the skeleton, for which checks that wait for right values do not run} */
    public boolean isNotAttempted() {
        return checks.stream().anyMatch(check -> check.status() == Status.NOT_ATTEMPTED)
                && checks.stream()
                        .allMatch(check -> check.status() == Status.NOT_ATTEMPTED || check.status() == Status.NOT_RUN);
    }

    /** {@return the first known mistake that the answer equals, or an empty text} */
    public String mistake() {
        return checks.stream()
                .map(CheckResult::mistake)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
