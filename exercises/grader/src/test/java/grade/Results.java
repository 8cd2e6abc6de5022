package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.Exercise;
import check.Finding;
import check.Task;
import check.TaskResult;
import java.util.List;

/** Results for tests of the reports, of one task with 16 points. */
final class Results {
    static final Task TASK = Exercise.task("4.1");
    private static final int MAX = 16;

    private Results() {}

    /** A result with a given number of points; the missing ones belong to a wrong answer with a message. */
    static SubmissionResult of(String name, double points) {
        Finding finding = new Finding("0.1234", "0.9876", "[0, 1]");
        CheckResult right = new CheckResult("the right part", points, Status.PASSED, "", null, "");
        CheckResult wrong = new CheckResult(
                "the <wrong> part",
                MAX - points,
                Status.FAILED,
                "expected 0.1234, got 0.9876",
                finding,
                "The bias is lost.");
        CheckResult late = new CheckResult("the slow part", 0, Status.TIMED_OUT, "It did not end.", null, "");
        CheckResult skipped = new CheckResult("the last part", 0, Status.NOT_RUN, "It waits.", null, "");
        return new SubmissionResult(
                name, "", "digest", List.of(), List.of(new TaskResult(TASK, List.of(right, wrong, late, skipped))));
    }

    static SubmissionResult failed(String name) {
        SubmissionResult result = of(name, 0);
        return new SubmissionResult(name, SubmissionResult.ERROR + "it", "digest", List.of(), result.tasks());
    }
}
