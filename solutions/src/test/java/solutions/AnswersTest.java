package solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import check.CheckResult;
import check.Exercise;
import check.Task;
import check.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import worker.AnswerException;

/** The planted mistakes and the right answers in {@code answers/}, written as learners write them. */
class AnswersTest {
    private static final String EXPECTS = "// expects: ";

    /** Which tasks, as a pattern of their numbers: {@code -Dtasks=1\..*} while one exercise is worked on. */
    private static final String TASKS = System.getProperty("tasks", ".*");

    @TestFactory
    Stream<DynamicTest> everyPlantedMistakeFailsWithItsMessage() throws IOException {
        return cases("wrong-")
                .map(one -> dynamicTest(one.name(), () -> {
                    String expected =
                            one.source().lines().findFirst().orElseThrow().replace(EXPECTS, "");
                    String told = told(one);
                    assertTrue(told.contains(expected), "expected to be told: " + expected + "\nbut was told: " + told);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRightAnswerPassesAndIsToldNoMistake() throws IOException {
        return cases("right-")
                .map(one -> dynamicTest(one.name(), () -> {
                    TaskResult result = Checking.check(one.task(), one.source());
                    assertEquals(List.of(), failures(result));
                    assertEquals("", result.mistake());
                }));
    }

    @Test
    void eachExerciseHasFiveMistakesAndEachTaskTwoRightAnswers() throws IOException {
        List<Task> tasks = Exercise.tasksOfAll().stream()
                .filter(task -> task.id().matches(TASKS))
                .toList();
        for (Task task : tasks) {
            assertTrue(
                    cases("wrong-").filter(one -> one.task().equals(task)).count() >= 5,
                    "too few mistakes for task " + task.id());
            assertTrue(
                    cases("right-").filter(one -> one.task().equals(task)).count() >= 2,
                    "too few right answers for task " + task.id());
        }
        System.out.printf(
                "counted: of %d tasks %d planted mistakes, and %d right answers beside the course's%n",
                tasks.size(), cases("wrong-").count(), cases("right-").count());
    }

    private record Case(Task task, String name, String source) {}

    private static Stream<Case> cases(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("answers"))) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getParent().getFileName().toString().matches(TASKS))
                    .sorted()
                    .map(AnswersTest::read)
                    .toList()
                    .stream();
        }
    }

    private static Case read(Path file) {
        try {
            String task = file.getParent().getFileName().toString();
            return new Case(Exercise.task(task), task + " " + file.getFileName(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the learner reads: the mistake that was named, or else what the checks found. */
    private static String told(Case one) {
        try {
            TaskResult result = Checking.check(one.task(), one.source());
            assertFalse(result.isPassed(), "this mistake passes");
            return result.mistake().isEmpty() ? String.join("\n", failures(result)) : result.mistake();
        } catch (AnswerException refused) {
            return refused.getMessage();
        }
    }

    private static List<String> failures(TaskResult result) {
        return result.checks().stream()
                .map(CheckResult::message)
                .filter(message -> !message.isEmpty())
                .collect(Collectors.toList());
    }
}
