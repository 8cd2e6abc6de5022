package solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import check.CheckResult;
import check.Exercise;
import check.Task;
import check.TaskResult;
import grade.Planted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import worker.AnswerException;

/** The planted mistakes and the right answers in {@code answers/}, written as learners write them. */
class AnswersTest {
    private static final Path ANSWERS = Path.of("answers");

    /** The tasks to test, as a pattern of their numbers: {@code -Dtasks=1\..*} while you work on one exercise. */
    private static final String TASKS = System.getProperty("tasks", ".*");

    private static List<Task> tasks() {
        return Exercise.tasksOfAll().stream()
                .filter(task -> task.id().matches(TASKS))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedMistakeFailsWithItsMessage() throws IOException {
        return planted().stream()
                .map(one -> dynamicTest(one.task().id() + " " + one.name(), () -> {
                    String told = told(one);
                    assertTrue(
                            told.contains(one.expected()),
                            "expected the sentence: " + one.expected() + "\nbut the learner reads: " + told);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeThatACheckNamesIsPlanted() {
        return tasks().stream()
                .map(task -> dynamicTest(task.id(), () -> {
                    Set<String> missing = new TreeSet<>(task.mistakes().keySet());
                    Planted.of(task, ANSWERS).forEach(one -> missing.remove(one.key()));
                    assertEquals(Set.of(), missing, "mistakes without a wrong answer in answers/" + task.id());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRightAnswerPassesAndIsToldNoMistake() throws IOException {
        return rights().stream()
                .map(file -> dynamicTest(file.getParent().getFileName() + " " + file.getFileName(), () -> {
                    TaskResult result = Checking.check(task(file), Files.readString(file));
                    assertEquals(List.of(), failures(result));
                    assertEquals("", result.mistake());
                }));
    }

    @Test
    void eachTaskHasFiveMistakesAndTwoRightAnswers() throws IOException {
        for (Task task : tasks()) {
            assertTrue(Planted.of(task, ANSWERS).size() >= 5, "too few mistakes for task " + task.id());
            assertTrue(
                    rights().stream().filter(file -> task(file).equals(task)).count() >= 2,
                    "too few right answers for task " + task.id());
        }
        System.out.printf(
                "counted: of %d tasks %d planted mistakes, and %d right answers beside the course's%n",
                tasks().size(), planted().size(), rights().size());
    }

    private static List<Planted> planted() throws IOException {
        List<Planted> planted = new ArrayList<>();
        for (Task task : tasks()) {
            planted.addAll(Planted.of(task, ANSWERS));
        }
        return planted;
    }

    private static List<Path> rights() throws IOException {
        try (Stream<Path> files = Files.walk(ANSWERS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("right-"))
                    .filter(file -> file.getParent().getFileName().toString().matches(TASKS))
                    .sorted()
                    .toList();
        }
    }

    private static Task task(Path file) {
        return Exercise.task(file.getParent().getFileName().toString());
    }

    /** What the learner reads: the mistake that was named, or else what the checks found. */
    private static String told(Planted one) {
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
