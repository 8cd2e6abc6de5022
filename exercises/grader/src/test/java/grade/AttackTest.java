package grade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import check.Exercise;
import check.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class in which everybody attacks except two learners. Each answer in {@code attacks/} would give the right value if
 * its attack succeeded, and says in its first line how it must end instead.
 */
class AttackTest {
    private static final Path ATTACKS = Honest.SOLUTIONS.resolve("attacks");
    private static final List<String> NEIGHBOURS = List.of("a-neighbour", "trained-neighbour", "z-neighbour");

    /** The exercises that are attacked, by their names on the command line and in files. */
    private static final List<String> EXERCISES = List.of("01", "04", "06", "09", "49", "91", "94");

    private static final List<String> TASKS = Exercise.ALL.stream()
            .filter(exercise -> EXERCISES.contains(exercise.number()))
            .flatMap(exercise -> exercise.tasks().stream())
            .map(Task::id)
            .toList();

    /** The points of a submission that has all of exercise 04 right. */
    private static final Map<String, Integer> FULL = Map.of("4.1", 4, "4.2", 5, "4.3", 5, "4.4", 2, "4.5", 3);

    @TempDir
    private static Path temp;

    private static final Map<String, Attack> BY_NAME = new TreeMap<>();

    private record Attack(String task, String expected, boolean isAlone) {}

    @BeforeAll
    static void gradeThemTogether() throws IOException {
        Needs.sandbox();
        neighbours(temp.resolve("quiet"));
        Path in = Files.createDirectories(temp.resolve("attacked"));
        neighbours(in);
        try (Stream<Path> files = Files.walk(ATTACKS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                submit(in, file);
            }
        }
        Malformed.into(in);
        assertEquals(0, grade("quiet"));
        assertEquals(0, grade("attacked"));
    }

    private static void neighbours(Path in) throws IOException {
        Honest.write(in, "a-neighbour.ipynb", Honest.right());
        Honest.write(
                in,
                "z-neighbour.ipynb",
                Honest.with("4.1", Files.readString(Honest.SOLUTIONS.resolve("answers/4.1/wrong-no-bias.java"))));
        Honest.write(
                in, "trained-neighbour.ipynb", Files.readString(Honest.SOLUTIONS.resolve("91x-a-blank-page.ipynb")));
    }

    /**
     * The attack with right answers to the tasks beside it. To save time, most attacks on an exercise's last task stand
     * alone.
     */
    private static void submit(Path in, Path file) throws IOException {
        String task = file.getParent().getFileName().toString();
        String source = Files.readString(file);
        String expected = source.lines().findFirst().orElseThrow().replaceAll("^// (.*?):.*", "$1");
        String attack = file.getFileName().toString().replace(".java", "");
        boolean isAlone =
                !task.equals("4.1") && !List.of("exit", "endless-loop").contains(attack);
        String name = task + "-" + attack;
        Honest.write(in, name + ".ipynb", isAlone ? Honest.alone(task, source) : Honest.with(task, source));
        BY_NAME.put(name, new Attack(task, expected, isAlone));
    }

    private static int grade(String folder) {
        return Main.run(
                temp.resolve(folder).toString(),
                "--out",
                temp.resolve(folder + "-out").toString(),
                "--exercise=" + String.join(",", EXERCISES),
                "--jobs=2",
                "--deadline=" + 3 * Needs.patience());
    }

    @TestFactory
    Stream<DynamicTest> theAttackerGetsNothingForItAndAllElseIsGraded() {
        return BY_NAME.entrySet().stream()
                .map(one -> dynamicTest(one.getKey(), () -> {
                    JsonNode result = result(one.getKey());
                    Attack attack = one.getValue();
                    int place = TASKS.indexOf(attack.task);
                    Map<String, Integer> expected = new TreeMap<>(attack.isAlone ? Map.of() : FULL);
                    expected.remove(attack.task);
                    assertEquals(expected, points(result), result::toPrettyString);
                    JsonNode checks = result.path("tasks").path(place).path("checks");
                    String status = graded(checks)
                            .path("status")
                            .asText()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ');
                    assertTrue(List.of(attack.expected.split(" or ", -1)).contains(status), checks::toPrettyString);
                }));
    }

    /** The tasks that have points, and how many. */
    private static Map<String, Integer> points(JsonNode result) {
        Map<String, Integer> points = new TreeMap<>();
        List<Integer> all = Honest.points(result);
        assertEquals(TASKS.size(), all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) > 0) {
                points.put(TASKS.get(i), all.get(i));
            }
        }
        return points;
    }

    /** The first check that gives points. */
    private static JsonNode graded(JsonNode checks) {
        return checks.path(checks.path(0).path("max").asDouble() > 0 ? 0 : 1);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoNotebookIsUnreadable() {
        return Stream.of(
                        "empty",
                        "blank",
                        "binary",
                        "latin-1",
                        "utf-16",
                        "cut",
                        "huge",
                        "deep",
                        "million",
                        "list",
                        "two",
                        "report.pdf",
                        "folder",
                        "=HYPERLINK(\"evil\")\uFFFD[31m ",
                        "link",
                        "link-to-all",
                        "link-inside",
                        "zip-traversal",
                        "zip-absolute",
                        "zip-of-prose",
                        "zip-broken",
                        "zip-crc",
                        "a" + new String(Character.toChars(0x20BB7)).repeat(40),
                        "o'brien",
                        SubmissionNames.fileName("o'brien"),
                        "A-Neighbour",
                        "zip-bomb",
                        "zip-crowd")
                .map(name -> dynamicTest(name.strip(), () -> {
                    JsonNode result = result(name);
                    assertTrue(result.path("status").asText().startsWith("unreadable: "), result::toPrettyString);
                    assertEquals(Map.of(), points(result));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongWithOneCellCostsThatTaskAlone() {
        return Stream.of(
                        "cell-twice",
                        "cell-missing",
                        "cell-renamed",
                        "points-changed",
                        "cell-of-prose",
                        "source-a-number",
                        "source-huge",
                        "source-deep")
                .map(name -> dynamicTest(name, () -> {
                    JsonNode result = result(name);
                    assertEquals(
                            Map.of("4.1", 4, "4.2", 5, "4.3", 5, "4.5", 3), points(result), result::toPrettyString);
                    assertEquals(
                            result("a-neighbour").path("max").asInt(),
                            result.path("max").asInt());
                }));
    }

    @Test
    void theNeighboursResultsAreUnchangedToTheByte() throws IOException {
        for (String neighbour : NEIGHBOURS) {
            assertArrayEquals(
                    Files.readAllBytes(temp.resolve("quiet-out/results").resolve(neighbour + ".json")),
                    Files.readAllBytes(temp.resolve("attacked-out/results").resolve(neighbour + ".json")));
        }
        assertEquals(FULL, points(result("a-neighbour")));
        assertEquals(Map.of("4.2", 5, "4.3", 5, "4.4", 2, "4.5", 3), points(result("z-neighbour")));
        assertEquals(Map.of("91.1", 16), points(result("trained-neighbour")));
    }

    @Test
    void everySubmissionHasExactlyOneRow() throws IOException {
        List<Submission> submissions = Submission.in(temp.resolve("attacked"));
        assertEquals(
                submissions.size() + 1L,
                Files.readString(temp.resolve("attacked-out/grades.csv")).split("\r\n", 0).length);
        try (Stream<Path> files = Files.list(temp.resolve("attacked-out/results"))) {
            assertEquals(submissions.size(), files.count());
        }
        System.out.printf(
                "counted: %d attacks, of which %d run and %d are no notebook or a broken one; %d neighbours%n",
                submissions.size() - NEIGHBOURS.size(),
                BY_NAME.size(),
                submissions.size() - NEIGHBOURS.size() - BY_NAME.size(),
                NEIGHBOURS.size());
    }

    private static JsonNode result(String name) {
        try {
            Submission submission = Submission.in(temp.resolve("attacked")).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no submission " + name));
            return Honest.JSON.readTree(
                    ResultFile.path(submission, temp.resolve("attacked-out")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
