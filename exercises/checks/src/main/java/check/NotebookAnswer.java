package check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a notebook's cell answers to a task.
 *
 * @param notebook the notebook's file name
 * @param source the cell's text
 */
record NotebookAnswer(String notebook, String source) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The answer in that folder's notebook of the task's exercise, if there is such a notebook and it can be read. */
    static Optional<NotebookAnswer> of(Task task, Path folder) {
        return Exercise.ALL.stream()
                .filter(exercise -> exercise.tasks().contains(task))
                .map(exercise -> folder.resolve(exercise.file() + ".ipynb"))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> read(task, file));
    }

    private static Optional<NotebookAnswer> read(Task task, Path file) {
        try {
            for (JsonNode cell : JSON.readTree(file.toFile()).path("cells")) {
                if (cell.path("metadata")
                        .path("nbgrader")
                        .path("grade_id")
                        .asText()
                        .equals(task.answerCell())) {
                    StringBuilder source = new StringBuilder(cell.path("source").asText());
                    cell.path("source").forEach(line -> source.append(line.asText()));
                    return Optional.of(new NotebookAnswer(file.getFileName().toString(), source.toString()));
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
