package solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Exercise;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grade.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of submissions, honest and not, each of which gets the row that it deserves. */
class GradingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOLUTION = Path.of("04x-elman-step.ipynb");
    private static final Path BLANK_PAGE = Path.of("91x-a-blank-page.ipynb");
    private static final Path SKELETONS = Path.of("../exercises");
    private static final String STEP =
            """
            class MyElmanStep implements ElmanStep {
              public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
                %s
                return x;
              }
            }
            """;

    @TempDir
    private Path temp;

    @Test
    void rightWrongEmptyAndBrokenGiveFourRightRows() throws IOException {
        submit("right/ex04/ex04-elman-step.ipynb", Files.readString(SOLUTION)); // a name of old
        submit("wrong.ipynb", withStep(Files.readString(Path.of("answers/4.1/wrong-no-bias.java"))));
        submit("empty.ipynb", "");
        submit("broken.ipynb", "{\"cells\": [");
        for (Exercise exercise : Exercise.ALL) {
            String file = exercise.file() + ".ipynb";
            submit("skeleton/" + file, Files.readString(SKELETONS.resolve(file)));
        }
        submit("twice/a.ipynb", Files.readString(SOLUTION));
        submit("twice/b.ipynb", withStep(Files.readString(Path.of("answers/4.1/right-loops.java"))));
        submit("=formula.ipynb", "{\"cells\": []}");
        Map<String, List<String>> rows = grade("10");
        assertEquals(List.of("graded", "4", "5", "5", "2", "3", "19", "", "process"), rows.get("right"));
        assertEquals(List.of("graded", "0", "5", "5", "2", "3", "15", "", "process"), rows.get("wrong"));
        assertEquals(
                List.of("unreadable: empty.ipynb is empty", "0", "0", "0", "0", "0", "0", "", "process"),
                rows.get("empty"));
        assertEquals(
                "unreadable: broken.ipynb is not JSON (line 1)",
                rows.get("broken").get(0));
        assertEquals("not attempted", rows.get("skeleton").get(0));
        assertEquals(
                List.of(
                        "graded",
                        "0",
                        "5",
                        "5",
                        "2",
                        "3",
                        "15",
                        "4.1 is there 2 times, each time different (a.ipynb, b.ipynb)",
                        "process"),
                rows.get("twice"));
        assertTrue(Files.readString(temp.resolve("out/class.html")).contains("4.1 is there 2 times"));
        assertTrue(Files.readString(temp.resolve("out/reports/twice/feedback.html"))
                .contains("4.1 is there 2 times"));
        assertTrue(rows.get("'=formula").get(0).startsWith("unreadable: it has no answer cells"));
        JsonNode wrong =
                JSON.readTree(temp.resolve("out/reports/wrong/results.json").toFile());
        assertEquals(15, wrong.path("score").asDouble());
        assertEquals("process", wrong.path("extra_data").path("isolation").asText());
        assertTrue(wrong.path("tests").findValuesAsText("output").stream()
                .anyMatch(told -> told.endsWith("The bias b is missing.")));
    }

    @Test
    void anAnswerIsFoundAndItsRivalsAreRealOnes() throws IOException {
        String solution = Files.readString(SOLUTION);
        submit("copied/04x-elman-step.ipynb", Files.readString(SKELETONS.resolve("04x-elman-step.ipynb")));
        submit("copied/04x-elman-step-Copy1.ipynb", solution);
        submit("saved-again/a.ipynb", solution);
        submit("saved-again/b.ipynb", solution.replace("\\n\"", "  \\r\\n\""));
        submit("marked.ipynb", "\uFEFF" + solution);
        submit("saved-as.ipynb.txt", solution.replaceFirst("\"outputs\": \\[\\]", "\"outputs\": [NaN]"));
        submit("no-metadata.ipynb", changed(cell -> cell.remove("metadata")));
        submit("no-identity.ipynb", changed(cell -> cell.remove(List.of("metadata", "id"))));
        submit("gone.ipynb", changed(cell -> {
            if (cell.path("id").asText().equals("answer-4-4")) {
                cell.put("source", "").remove(List.of("id", "metadata"));
            }
        }));
        submit(
                "tried.ipynb",
                with(SOLUTION, "answer-4-4", answer("4.4") + "\nSystem.out.println(new MyElmanCount());"));
        submit("magic.ipynb", with(SOLUTION, "answer-4-4", "%maven a:b:1\n" + answer("4.4")));
        Map<String, List<String>> rows = grade("10");
        for (String full : List.of("copied", "saved-again", "marked", "saved-as", "tried")) {
            assertEquals(List.of("graded", "4", "5", "5", "2", "3", "19", "", "process"), rows.get(full), full);
        }
        for (String found : List.of("no-metadata", "no-identity")) {
            assertEquals(List.of("graded", "4", "5", "5", "2"), rows.get(found).subList(0, 5), found);
            assertTrue(
                    rows.get(found).get(7).startsWith("4.1, 4.2, 4.3, 4.4, 4.5 found by "),
                    rows.get(found).get(7));
        }
        assertEquals("4.4 has no answer cell", rows.get("gone").get(7));
        assertEquals(List.of("graded", "4", "5", "5", "0"), rows.get("magic").subList(0, 5));
        assertTrue(
                Files.readString(temp.resolve("out/reports/magic/results.json")).contains(", in line 1: %maven a:b:1"));
    }

    private static String answer(String task) throws IOException {
        String id = "answer-" + task.replace('.', '-');
        for (JsonNode cell : JSON.readTree(SOLUTION.toFile()).path("cells")) {
            if (cell.path("id").asText().equals(id)) {
                StringBuilder source = new StringBuilder();
                cell.path("source").forEach(line -> source.append(line.asText()));
                return source.toString();
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String changed(Consumer<ObjectNode> change) throws IOException {
        JsonNode notebook = JSON.readTree(SOLUTION.toFile());
        notebook.path("cells").forEach(cell -> change.accept((ObjectNode) cell));
        return JSON.writeValueAsString(notebook);
    }

    @Test
    void attackOnOneTaskCostsThatTaskAlone() throws IOException {
        submit("loop.ipynb", withStep(String.format(STEP, "while (x != null) { }")));
        submit("exit.ipynb", withStep(String.format(STEP, "System.exit(0);")));
        submit(
                "flood.ipynb",
                withStep(String.format(STEP, "while (x != null) { System.out.println(\"passed passed passed\"); }")));
        submit(
                "forged.ipynb",
                withStep(String.format(STEP, raw("in", "new byte[] {0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1}"))));
        submit("printed.ipynb", withStep(String.format(STEP, raw("out", "new byte[] {0, 0, 0, 9}"))));
        submit(
                "raw-flood.ipynb",
                withStep(String.format(STEP, "while (x != null) { " + raw("in", "new byte[8192]") + " }")));
        submit("thread.ipynb", withStep(String.format(STEP, "new Thread(() -> { while (true) { } }).start();")));
        Map<String, List<String>> rows = grade("2");
        for (Map.Entry<String, List<String>> row : rows.entrySet()) {
            assertEquals(List.of("graded", "0", "5", "5", "2"), row.getValue().subList(0, 5), row.getKey());
        }
        assertEquals("4.1 timed out", rows.get("loop").get(7));
        assertEquals("4.1 timed out", rows.get("flood").get(7));
        assertEquals("4.1 crashed", rows.get("exit").get(7));
        assertEquals("4.1 crashed", rows.get("forged").get(7));
        assertEquals("4.1 crashed", rows.get("raw-flood").get(7));
        assertEquals("", rows.get("printed").get(7));
    }

    @Test
    void anAnswerThatTrainsHasALongerDeadline() throws IOException {
        String slow = "long end = System.nanoTime() + 4_000_000_000L; while (System.nanoTime() < end) { }";
        submit("slow/ex04.ipynb", withStep(String.format(STEP, slow)));
        String labels = "class MyLogLabels implements LogLabels {"
                + " public int[] label(int[][] logs, int[] labels, int[][] unseen) { " + slow + " return labels; } }";
        submit("slow/ex91.ipynb", with(BLANK_PAGE, "answer-91-1", labels));
        assertEquals("4.1 timed out", grade("1").get("slow").get(7));
    }

    @Test
    void theWorkerHoldsNoCheckAndNoGrader() throws IOException {
        String looks =
                "for (String name : new String[] {\"check.Law\", \"grade.Main\", \"org.junit.jupiter.api.Test\", \"picocli.CommandLine\"})"
                        + " { try { Class.forName(name); System.exit(1); } catch (ClassNotFoundException absent) { } }";
        submit("curious.ipynb", withStep(String.format(STEP, looks)));
        assertFalse(grade("10").get("curious").get(7).contains("crashed"));
    }

    @Test
    void aWrongCommandLineIsOneSentenceAndExitCodeTwo() throws IOException {
        assertEquals(2, Main.run(temp.resolve("none").toString()));
        assertEquals(
                2,
                Main.run(
                        Files.createDirectory(temp.resolve("in")).toString(),
                        "--out",
                        temp.resolve("out").toString()));
        assertEquals(
                2,
                Main.run(
                        temp.resolve("in").toString(),
                        "--out",
                        temp.resolve("in/out").toString()));
        assertEquals(2, Main.run(temp.resolve("in").toString(), "--deadline", "-1"));
    }

    /** Writes to one of the process's own files: replies leave through {@code in}; what goes to {@code out} is lost. */
    private static String raw(String file, String bytes) {
        return "try { new java.io.FileOutputStream(java.io.FileDescriptor." + file + ").write(" + bytes
                + "); } catch (java.io.IOException e) { }";
    }

    private void submit(String name, String text) throws IOException {
        Path file = temp.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String withStep(String answer) throws IOException {
        return with(SOLUTION, "answer-4-1", answer);
    }

    private static String with(Path solution, String id, String answer) throws IOException {
        JsonNode notebook = JSON.readTree(solution.toFile());
        for (JsonNode cell : notebook.path("cells")) {
            if (cell.path("id").asText().equals(id)) {
                ((ObjectNode) cell).put("source", answer);
            }
        }
        return JSON.writeValueAsString(notebook);
    }

    /**
     * Grades what was submitted; gives for each name the status, the tasks of exercise 04, total, notes and isolation.
     */
    private Map<String, List<String>> grade(String deadline) throws IOException {
        assertEquals(
                0,
                Main.run(
                        temp.resolve("in").toString(),
                        "--out",
                        temp.resolve("out").toString(),
                        "--isolation=process",
                        "--deadline",
                        deadline));
        List<List<String>> table = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve("out/grades.csv"))) {
            table.add(List.of(line.substring(1, line.length() - 1).split("\",\"", -1)));
        }
        List<String> titles = table.remove(0);
        Map<String, List<String>> rows = new HashMap<>();
        for (List<String> cells : table) {
            rows.put(
                    cells.get(0),
                    IntStream.range(1, cells.size())
                            .filter(i -> titles.get(i).matches("status|4[.]\\d|total|notes|isolation"))
                            .mapToObj(cells::get)
                            .toList());
        }
        return rows;
    }
}
