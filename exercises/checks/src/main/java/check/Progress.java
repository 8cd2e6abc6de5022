package check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import rnn.display.Screen;

/** What a learner has solved so far: one small file beside the exercises, which no part of the course overwrites. */
public final class Progress {
    private static final String FILE = "progress.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The exercise whose task this kernel checked last: a notebook has a kernel of its own. */
    private static volatile Exercise here;

    private final Path folder;

    /**
     * The best result of one task.
     *
     * @param points the points gained
     * @param max the points that can be gained
     * @param when the time of that result, in UTC
     */
    public record Entry(double points, double max, String when) {}

    Progress(Path folder) {
        this.folder = folder;
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
        try (FileChannel channel = FileChannel.open(
                folder.resolve(".progress.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // held until the channel closes: two notebooks may be checked at once
            String note = "";
            Map<String, Entry> entries = new TreeMap<>();
            try {
                entries.putAll(read());
            } catch (JsonProcessingException | CharacterCodingException broken) {
                note = FILE + " could not be read; it is kept as " + keepAside() + ", and a new one is begun.";
            }
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            entries.merge(
                    result.task().id(),
                    new Entry(result.points(), result.max(), now),
                    (before, after) -> before.points() > after.points() ? before : after);
            write(entries);
            return note;
        } catch (IOException e) {
            return "Your progress could not be noted in " + folder.resolve(FILE) + " (" + e + ").";
        }
    }

    Map<String, Entry> read() throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, Entry> entries =
                JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, Entry>>() {});
        return entries == null ? Map.of() : entries;
    }

    private void write(Map<String, Entry> entries) throws IOException {
        Path fresh = Files.createTempFile(folder.toAbsolutePath(), ".progress", ".json");
        Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n");
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String keepAside() throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve(FILE + ".broken-" + number))) {
            number++;
        }
        return Files.move(folder.resolve(FILE), folder.resolve(FILE + ".broken-" + number))
                .getFileName()
                .toString();
    }
}
