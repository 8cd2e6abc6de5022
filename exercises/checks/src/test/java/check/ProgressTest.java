package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileNothingIsAttempted() throws IOException {
        assertEquals(Map.of(), new Progress(folder).read());
        String text = new ProgressTable(Map.of()).text();
        assertEquals(Exercise.ALL.size(), text.lines().count(), text);
        assertTrue(text.contains(number(3) + "  ") && text.contains(" 0 of 16"), text);
    }

    @Test
    void anEntryIsAddedToTheOthers() throws IOException {
        assertEquals("", new Progress(folder).record(result("4.1", true)));
        assertEquals("", new Progress(folder).record(result("4.2", false)));
        Map<String, Progress.Entry> entries = new Progress(folder).read();
        assertEquals(2, entries.get("4.1").points());
        assertEquals(0, entries.get("4.2").points());
    }

    @Test
    void aWorseTryDoesNotTakeAwayABetterOne() throws IOException {
        new Progress(folder).record(result("4.1", true));
        new Progress(folder).record(result("4.1", false));
        assertEquals(2, new Progress(folder).read().get("4.1").points());
    }

    @Test
    void aBrokenFileIsKeptAsideAndReported() throws IOException {
        for (int number = 1; number <= 2; number++) {
            Files.writeString(folder.resolve("progress.json"), "{ broken");
            String told = new Progress(folder).record(result("4.1", true));
            assertTrue(told.contains("kept as progress.json.broken-" + number), told);
            assertEquals("{ broken", Files.readString(folder.resolve("progress.json.broken-" + number)));
        }
        assertEquals(2, new Progress(folder).read().get("4.1").points());
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        assertTrue(
                new Progress(folder.resolve("none")).record(result("4.1", true)).contains("could not be noted"));
    }

    @Test
    void openExercisesComeFirstEachWithItsLinkAndAnAccessibleName() {
        Exercise first = Exercise.ALL.get(0);
        Map<String, Progress.Entry> solved = new TreeMap<>();
        first.tasks().forEach(task -> solved.put(task.id(), new Progress.Entry(task.points(), task.points(), "now")));
        ProgressTable table = new ProgressTable(solved);
        List<String> lines = table.text().lines().toList();
        assertTrue(lines.get(lines.size() - 1).startsWith(number(0)), table.text());
        assertTrue(lines.get(0).startsWith(number(1)), table.text());
        String html = table.html();
        for (Exercise exercise : Exercise.ALL) {
            assertTrue(html.contains("<a href=\"" + exercise.file() + ".ipynb\">"), exercise.file());
        }
        assertEquals(Exercise.ALL.size(), html.split("<progress ", -1).length - 1);
        assertEquals(Exercise.ALL.size(), html.split("aria-label=\"\\w+ ", -1).length - 1);
    }

    @Test
    void anExerciseShowsItsOwnTasksAlone() {
        Exercise fourth = Exercise.of(Exercise.task("4.2"));
        Map<String, Progress.Entry> entries = Map.of("4.2", new Progress.Entry(1, 4, "now"));
        String text = new ProgressTable(entries).text(fourth);
        assertEquals(fourth.tasks().size(), text.lines().count(), text);
        assertTrue(text.startsWith("4.1 ") && text.contains(" 1 of "), text);
    }

    private static String number(int place) {
        return Exercise.ALL.get(place).number();
    }

    private static TaskResult result(String id, boolean passed) {
        CheckResult check = new CheckResult("c", 2, passed ? Status.PASSED : Status.FAILED, "", null, "");
        return new TaskResult(Exercise.task(id), List.of(check));
    }
}
