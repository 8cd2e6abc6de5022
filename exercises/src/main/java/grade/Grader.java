package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.CheckRun;
import check.Exercise;
import check.Task;
import check.TaskResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Grades one submission after the other; whatever a submission does ends in its one result. */
final class Grader {
    private final Workers workers;
    private final long seed;
    private final Duration deadline;
    private WorkerProcess worker;

    Grader(Workers workers, long seed, Duration deadline) {
        this.workers = workers;
        this.seed = seed;
        this.deadline = deadline;
    }

    /** Grades a submission in a process of its own. */
    SubmissionResult grade(Submission submission) {
        try {
            return new SubmissionResult(submission.name(), "", tasks(submission.answers()));
        } catch (UnreadableException e) {
            return new SubmissionResult(
                    submission.name(), "unreadable: " + e.getMessage(), nothing("The submission is unreadable."));
        } catch (RuntimeException e) {
            return new SubmissionResult(
                    submission.name(), "error: the grader itself failed, " + e, nothing("The grader failed."));
        } finally {
            if (worker != null) {
                worker.close();
                worker = null;
            }
        }
    }

    private List<TaskResult> tasks(Map<Task, String> answers) {
        List<TaskResult> results = new ArrayList<>();
        for (Task task : Exercise.tasksOfAll()) {
            String source = answers.get(task);
            results.add(
                    source == null
                            ? nothing(task, "The answer cell " + task.answerCell() + " is missing.")
                            : checked(task, source));
        }
        return results;
    }

    private TaskResult checked(Task task, String source) {
        if (worker == null || !worker.isAlive()) {
            worker = workers.take();
        }
        CheckRun run = new CheckRun(task, new RemoteAnswer(worker, task, source, deadline), seed);
        run.execute();
        return run.result();
    }

    private List<TaskResult> nothing(String message) {
        return Exercise.tasksOfAll().stream()
                .map(task -> nothing(task, message))
                .toList();
    }

    private TaskResult nothing(Task task, String message) {
        List<CheckResult> checks = new CheckRun(task, (method, arguments) -> null, seed)
                .result().checks().stream()
                        .map(check -> new CheckResult(check.name(), check.max(), Status.NOT_RUN, message, null, ""))
                        .toList();
        return new TaskResult(task, checks);
    }
}
