package grade;

import check.CheckResult.Status;
import check.CheckRun;
import check.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The result of a submission.
 *
 * @param name the submission's name
 * @param trouble why it could not be graded, or an empty text
 * @param digest the digest of what was handed in
 * @param remarks what an instructor should know about what was handed in
 * @param tasks the result of every task
 */
record SubmissionResult(String name, String trouble, String digest, List<String> remarks, List<TaskResult> tasks) {
    /** At most this many tasks are named in a note; the others are counted. */
    private static final int LISTED = 5;

    /** How {@code trouble} begins if the grader failed and not the submission. */
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

    /**
     * What an instructor should look at: anything odd in what was handed in, such as two answers to one task, a missing
     * cell or an unreadable notebook, and tasks that timed out, crashed, or were not attempted.
     */
    String notes() {
        List<String> notes = new ArrayList<>(remarks);
        if (trouble.isEmpty()) {
            note(notes, Status.TIMED_OUT.toString(), task -> has(task, Status.TIMED_OUT));
            note(notes, Status.CRASHED.toString(), task -> has(task, Status.CRASHED));
            note(notes, "not checked, because the check itself failed", SubmissionResult::isChecksFault);
            note(
                    notes,
                    Status.NOT_ATTEMPTED.toString(),
                    task -> task.isNotAttempted() && !status().equals("not attempted"));
        }
        return String.join("; ", notes);
    }

    private void note(List<String> notes, String status, Predicate<TaskResult> isSo) {
        List<String> found =
                tasks.stream().filter(isSo).map(task -> task.task().id()).toList();
        if (!found.isEmpty()) {
            notes.add((found.size() > LISTED ? found.size() + " tasks" : String.join(", ", found)) + " " + status);
        }
    }

    private static boolean isChecksFault(TaskResult task) {
        return task.checks().stream().anyMatch(check -> check.message().startsWith(CheckRun.FAULT));
    }

    private static boolean has(TaskResult task, Status status) {
        return task.checks().stream().anyMatch(check -> check.status() == status);
    }

    double points() {
        return tasks.stream().mapToDouble(TaskResult::points).sum();
    }

    double max() {
        return tasks.stream().mapToDouble(TaskResult::max).sum();
    }
}
