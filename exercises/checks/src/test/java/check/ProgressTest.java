package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileNothingIsAttempted() throws IOException {
        assertEquals(Map.of(), new Progress(folder).read());
        assertTrue(ProgressTable.text(Map.of()).contains("4.1   one step               not attempted"));
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

    private static TaskResult result(String id, boolean passed) {
        CheckResult check = new CheckResult("c", 2, passed ? Status.PASSED : Status.FAILED, "", null, "");
        return new TaskResult(Exercise.task(id), List.of(check));
    }
}
