package grade;

import check.CheckResult.Status;
import check.TaskResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The one result of a submission.
 *
 * @param name whose it is
 * @param trouble why it could not be graded, or an empty text
 * @param digest of what was handed in
 * @param remarks what an instructor should know of what was handed in
 * @param tasks the result of every task
 */
record SubmissionResult(String name, String trouble, String digest, List<String> remarks, List<TaskResult> tasks) {
    /** How {@code trouble} begins where it is the grader's and not the submission's. */
    static final String ERROR = "error: the grader itself failed, ";

    /** Whether another attempt may end better. */
    boolean isGradersFault() {
        return trouble.startsWith(ERROR);
    }

    String status() {
        if (!trouble.isEmpty()) {
            return trouble;
        }
        return tasks.stream().allMatch(TaskResult::isNotAttempted) ? "not attempted" : "graded";
    }

    /** What an instructor should look at: tasks that timed out, crashed, or are not there; notebooks that cannot be read. */
    String notes() {
        List<String> notes = new ArrayList<>(trouble.isEmpty() ? remarks : List.of());
        for (TaskResult task : trouble.isEmpty() ? tasks : List.<TaskResult>of()) {
            for (Status status : List.of(Status.TIMED_OUT, Status.CRASHED)) {
                if (task.checks().stream().anyMatch(check -> check.status() == status)) {
                    notes.add(task.task().id() + " " + status);
                }
            }
            if (task.isNotAttempted() && !status().equals("not attempted")) {
                notes.add(task.task().id() + " " + Status.NOT_ATTEMPTED);
            }
        }
        return String.join("; ", notes);
    }

    double points() {
        return tasks.stream().mapToDouble(TaskResult::points).sum();
    }

    double max() {
        return tasks.stream().mapToDouble(TaskResult::max).sum();
    }
}
