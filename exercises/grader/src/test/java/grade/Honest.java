package grade;

import check.Exercise;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Submissions for the tests of the grader; they belong to exercise 04 if no task is named. */
final class Honest {
    static final ObjectMapper JSON = new ObjectMapper();
    static final Path SOLUTIONS = Path.of("..", "..", "solutions");
    private static final Path SOLUTION = SOLUTIONS.resolve("04x-elman-step.ipynb");

    private Honest() {}

    /** The text of the instructor's notebook, with every task right. */
    static String right() throws IOException {
        return Files.readString(SOLUTION);
    }

    /** The same notebook with another answer to one task. */
    static String with(String task, String answer) throws IOException {
        ObjectNode notebook = notebook();
        cell(notebook, "answer-" + task.replace('.', '-')).put("source", answer);
        return notebook.toString();
    }

    /** A notebook of the task's exercise with this answer to it and no other. */
    static String alone(String task, String answer) throws IOException {
        ObjectNode notebook = notebook(solution(task));
        ObjectNode cell = cell(notebook, "answer-" + task.replace('.', '-'));
        cell.put("source", answer);
        notebook.set("cells", notebook.arrayNode().add(cell));
        return notebook.toString();
    }

    static ObjectNode notebook() throws IOException {
        return notebook(SOLUTION);
    }

    private static ObjectNode notebook(Path solution) throws IOException {
        return (ObjectNode) JSON.readTree(solution.toFile());
    }

    private static Path solution(String task) {
        return Exercise.ALL.stream()
                .filter(exercise -> exercise.tasks().contains(Exercise.task(task)))
                .map(exercise -> SOLUTIONS.resolve(exercise.file() + ".ipynb"))
                .findFirst()
                .orElseThrow();
    }

    static ObjectNode cell(ObjectNode notebook, String id) {
        for (JsonNode cell : notebook.path("cells")) {
            if (Notebook.gradeId(cell).equals(id)) {
                return (ObjectNode) cell;
            }
        }
        throw new IllegalArgumentException("no cell " + id);
    }

    static ArrayNode cells(ObjectNode notebook) {
        return (ArrayNode) notebook.path("cells");
    }

    static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The points of a result file, task by task, in the order of the exercise. */
    static List<Integer> points(JsonNode result) {
        List<Integer> points = new ArrayList<>();
        result.path("tasks").forEach(task -> points.add(task.path("points").asInt()));
        return points;
    }
}
