package check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The course's own answer to a task, for a learner whose answer has passed every check: two ways side by side. It is read
 * from the instructor's notebook; where that is not at hand, as with an instructor's private tasks, nothing is shown.
 */
final class Reference {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARKS = Pattern.compile("(?m)^.*(?:(?:BEGIN|END) SOLUTION|// TODO \\d).*\\R?");

    private Reference() {}

    /** The course's answer to a task, from the notebooks in {@code folder}. */
    static Optional<String> of(Task task, Path folder) {
        return Exercise.ALL.stream()
                .filter(exercise -> exercise.tasks().contains(task))
                .map(exercise -> folder.resolve(exercise.file() + ".ipynb"))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> answer(task, file));
    }

    private static Optional<String> answer(Task task, Path file) {
        try {
            for (JsonNode cell : JSON.readTree(file.toFile()).path("cells")) {
                if (cell.path("metadata")
                        .path("nbgrader")
                        .path("grade_id")
                        .asText()
                        .equals(task.answerCell())) {
                    StringBuilder source = new StringBuilder();
                    cell.path("source").forEach(line -> source.append(line.asText()));
                    return Optional.of(MARKS.matcher(source).replaceAll(""));
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Both answers, folded up so that they are seen by those who want to. */
    static String html(String mine, String reference) {
        return "<details><summary>Your answer beside the course's</summary>"
                + "<div style=\"display:flex;flex-wrap:wrap;gap:1em\">" + column("yours", mine)
                + column("the course's", reference) + "</div></details>";
    }

    private static String column(String title, String source) {
        return "<div style=\"flex:1;min-width:20em;overflow-x:auto\"><b>" + title + "</b><pre>" + Html.escape(source)
                + "</pre></div>";
    }
}
