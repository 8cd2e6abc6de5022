package check;

import check.CheckResult.Status;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The checks of a task as tests that an editor or Maven runs on the learner's own class. */
public final class EditorTests {
    private EditorTests() {}

    /**
     * Runs the checks of a task, and notes the points beside the learner's notebooks, in the folder above the
     * project's.
     *
     * @param id the task's number, such as {@code 4.1}
     * @param answer makes the learner's object, such as {@code MyElmanStep::new}
     * @return a test for each check. One that failed says what was expected and what came; those that wait for
     *     something else, or for a first attempt, are skipped
     * @throws IllegalArgumentException if there is no such task
     */
    public static Stream<DynamicTest> of(String id, Supplier<?> answer) {
        Task task = Exercise.task(id);
        TaskResult result = Check.run(task, answer, task.deadline(Check.DEADLINE));
        if (!result.isNotAttempted()) {
            new Progress(Path.of("..")).record(result);
        }
        return result.checks().stream().map(check -> DynamicTest.dynamicTest(check.name(), () -> tell(check)));
    }

    private static void tell(CheckResult check) {
        if (check.status() == Status.NOT_RUN || check.status() == Status.NOT_ATTEMPTED) {
            throw new TestAbortedException(check.message());
        }
        if (check.status() != Status.PASSED) {
            String mistake = check.mistake().isEmpty() ? "" : " This looks like a known mistake: " + check.mistake();
            throw check.finding() == null
                    ? new AssertionFailedError(check.message() + mistake)
                    : new AssertionFailedError(
                            check.message() + mistake,
                            check.finding().expected(),
                            check.finding().got());
        }
    }
}
