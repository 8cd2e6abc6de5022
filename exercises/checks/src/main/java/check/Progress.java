package check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import rnn.display.Html;
import rnn.display.KeptFile;
import rnn.display.Screen;

/** What a learner has solved so far: one small file beside the exercises, which no part of the course overwrites. */
public final class Progress {
    private static final String FILE = "progress.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The exercise whose task this kernel checked last: a notebook has a kernel of its own. */
    private static volatile Exercise here;

    private final KeptFile file;

    /**
     * The best result of one task.
     *
     * @param points the points gained
     * @param max the points that can be gained
     * @param when the time of that result, in UTC
     */
    public record Entry(double points, double max, String when) {}

    Progress(Path folder) {
        this.file = new KeptFile(folder, FILE);
    }

    /**
     * Shows a line for each exercise or, once a task was checked in this notebook, a line for each task beside it.
     * It reads {@code progress.json} in the notebook's own folder, or in the folder {@code exercises} beside it; if
     * there is no such file, nothing has been attempted yet.
     */
    public static void show() {
        Path beside = Path.of("..", "exercises");
        Path folder = !Files.exists(Path.of(FILE)) && Files.exists(beside.resolve(FILE)) ? beside : Path.of("");
        try {
            Map<String, Entry> entries = new Progress(folder).read();
            ProgressTable table = new ProgressTable(entries);
            Exercise own = here;
            Screen.html(own == null ? table.html() : table.html(own), own == null ? table.text() : table.text(own));
        } catch (IOException e) {
            String message = "Your progress cannot be read (" + e.getMessage()
                    + "). The next check of an exercise keeps " + folder.resolve(FILE) + " aside and begins a new one.";
            Screen.html("<p>" + Html.escape(message) + "</p>", message);
        }
    }

    /** From now on {@link #show} shows the exercise of that task. */
    static void isIn(Task task) {
        here = Exercise.of(task);
    }

    /** Notes a result unless an earlier one was better. Returns a sentence for the learner if that went wrong. */
    String record(TaskResult result) {
        try {
            return file.alone(() -> add(result));
        } catch (IOException e) {
            return "Your progress could not be noted in " + file.path() + " (" + e + ").";
        }
    }

    private String add(TaskResult result) throws IOException {
        String note = "";
        Map<String, Entry> entries = new TreeMap<>();
        try {
            entries.putAll(read());
        } catch (JsonProcessingException | CharacterCodingException broken) {
            note = FILE + " could not be read; it is kept as " + file.keepAside() + ", and a new one is begun.";
        }
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        entries.merge(
                result.task().id(),
                new Entry(result.points(), result.max(), now),
                (before, after) -> before.points() > after.points() ? before : after);
        write(entries);
        return note;
    }

    Map<String, Entry> read() throws IOException {
        String text = file.read().orElse("{}");
        Map<String, Entry> entries = JSON.readValue(text, new TypeReference<TreeMap<String, Entry>>() {});
        return entries == null ? Map.of() : entries;
    }

    private void write(Map<String, Entry> entries) throws IOException {
        file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n");
    }
}
