package solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckResult;
import check.Exercise;
import check.Task;
import check.TaskResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import grade.Generate;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import worker.AnswerCompiler;

/** The instructor's notebooks, and the students' notebooks made from them. Tests that only read come first. */
class NotebooksTest {
    private static final Path ROOT = Path.of("..");

    static List<Exercise> exercises() {
        return Exercise.ALL;
    }

    /** All exercises, or those of {@code -Dtasks}, as in {@link AnswersTest}. */
    static List<Task> tasks() {
        String chosen = System.getProperty("tasks", ".*");
        return Exercise.tasksOfAll().stream()
                .filter(task -> task.id().matches(chosen))
                .toList();
    }

    @Tag("reading")
    @Test
    void studentNotebooksAreInStepByteForByte() {
        assertEquals(0, Generate.run(ROOT.toString(), "--check"), "run ./course exercises");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void skeletonCompilesAndIsNotAttempted(Task task) throws IOException {
        TaskResult result = Checking.check(task, answer(ROOT.resolve("exercises"), task));
        assertTrue(result.isNotAttempted(), () -> "not the skeleton's own: " + result);
        assertTrue(result.checks().get(0).message().contains("TODO " + task.id() + ": "));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void solutionPassesEveryCheck(Task task) throws IOException {
        TaskResult result = Checking.check(task, answer(ROOT.resolve("solutions"), task));
        assertEquals(
                List.of(),
                result.checks().stream()
                        .map(CheckResult::message)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @Tag("reading")
    @ParameterizedTest
    @MethodSource("exercises")
    void skeletonAndSolutionDifferInAnswerCellsOnly(Exercise exercise) throws IOException {
        assertEquals(rest(ROOT.resolve("solutions"), exercise), rest(ROOT.resolve("exercises"), exercise));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void pointsOfCheckCellsAreTheChecksPoints(Exercise exercise) throws IOException {
        Map<String, Double> points = new HashMap<>();
        for (JsonNode cell : cells(ROOT.resolve("solutions"), exercise)) {
            JsonNode grading = cell.path("metadata").path("nbgrader");
            if (grading.path("grade").asBoolean()) {
                points.put(
                        grading.path("grade_id").asText(),
                        grading.path("points").asDouble());
            }
        }
        for (Task task : exercise.tasks()) {
            double max = Checking.check(task, answer(ROOT.resolve("solutions"), task))
                    .max();
            assertEquals(max, points.remove(task.checkCell()), task.checkCell());
        }
        assertEquals(Map.of(), points);
    }

    @Tag("reading")
    @ParameterizedTest
    @MethodSource("exercises")
    void proseCountsTasksAndPointsAsTheChecksDo(Exercise exercise) throws IOException {
        String prose = cells(ROOT.resolve("solutions"), exercise).stream()
                .filter(cell -> cell.path("cell_type").asText().equals("markdown"))
                .map(NotebooksTest::source)
                .collect(Collectors.joining("\n"));
        for (Task task : exercise.tasks()) {
            Pattern heading = Pattern.compile("(?m)^## Task " + Pattern.quote(task.id()) + ": .* \\((\\d+) points\\)$");
            Matcher found = heading.matcher(prose);
            assertTrue(found.find(), () -> "no heading \"## Task " + task.id() + ": … (N points)\"");
            assertEquals(task.points(), Integer.parseInt(found.group(1)), found.group());
        }
        int count = exercise.tasks().size();
        String counted = List.of("One task", "Two tasks", "Three tasks", "Four tasks", "Five tasks", "Six tasks")
                        .get(count - 1)
                + ", "
                + Math.round(exercise.tasks().stream().mapToDouble(Task::points).sum()) + " points";
        assertTrue(prose.replace('\n', ' ').contains(counted), () -> "the goal does not say: " + counted);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void firstCodeCellIsThePrelude(Exercise exercise) throws IOException {
        String first = cells(ROOT.resolve("solutions"), exercise).stream()
                .filter(cell -> cell.path("cell_type").asText().equals("code"))
                .map(NotebooksTest::source)
                .findFirst()
                .orElseThrow();
        assertEquals("%load ../notebooks/prelude.jshell", first);
    }

    @Tag("reading")
    @ParameterizedTest
    @MethodSource("exercises")
    void eachTaskHasThreeShortHints(Exercise exercise) throws IOException {
        List<String> hints = new ArrayList<>();
        Pattern hint = Pattern.compile("<details><summary>.*?</summary>(.*?)</details>", Pattern.DOTALL);
        for (JsonNode cell : cells(ROOT.resolve("solutions"), exercise)) {
            Matcher found = hint.matcher(source(cell));
            while (found.find()) {
                hints.add(found.group(1).strip());
            }
        }
        assertEquals(3 * exercise.tasks().size(), hints.size());
        hints.forEach(text -> assertTrue(text.split("\\s+", -1).length <= 50, () -> "over 50 words: " + text));
    }

    /** Whoever adds a package to the toolkit adds it to the list, or says here that it is internal. */
    @Tag("reading")
    @Test
    void everyPackageOfTheToolkitIsOnTheListOfImports() throws IOException {
        Path sources = ROOT.resolve("toolkit/src/main/java");
        try (Stream<Path> pages = Files.walk(sources.resolve("rnn"))) {
            Set<String> packages = pages.filter(page -> page.endsWith("package-info.java"))
                    .map(page ->
                            sources.relativize(page.getParent()).toString().replace(File.separatorChar, '.') + ".*")
                    .filter(name -> !name.equals("rnn.product.*"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> imported = AnswerCompiler.IMPORTS.stream()
                    .filter(name -> name.startsWith("rnn."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(packages, imported);
        }
    }

    private static String answer(Path folder, Task task) throws IOException {
        Exercise exercise = Exercise.ALL.stream()
                .filter(one -> one.tasks().contains(task))
                .findFirst()
                .orElseThrow();
        return cells(folder, exercise).stream()
                .filter(cell -> gradeId(cell).equals(task.answerCell()))
                .map(NotebooksTest::source)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rest(Path folder, Exercise exercise) throws IOException {
        List<String> rest = new ArrayList<>();
        for (JsonNode cell : cells(folder, exercise)) {
            boolean isAnswer = gradeId(cell).startsWith("answer-");
            rest.add(cell.path("id").asText() + cell.path("metadata") + (isAnswer ? "" : source(cell)));
        }
        return rest;
    }

    private static List<JsonNode> cells(Path folder, Exercise exercise) throws IOException {
        List<JsonNode> cells = new ArrayList<>();
        new ObjectMapper()
                .readTree(folder.resolve(exercise.file() + ".ipynb").toFile())
                .path("cells")
                .forEach(cells::add);
        return cells;
    }

    private static String gradeId(JsonNode cell) {
        return cell.path("metadata").path("nbgrader").path("grade_id").asText();
    }

    private static String source(JsonNode cell) {
        StringBuilder text = new StringBuilder();
        cell.path("source").forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
