package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How workers start. */
class WorkersTest {
    private static final long SECONDS = 120;

    @ParameterizedTest
    @CsvSource({"FULL, 19, false", "FULL, 20, true", "PROCESS, 20, true"})
    void theWorkersOfALargeClassMapTheirClassesFromAnArchive(Isolation isolation, int submissions, boolean isArchived)
            throws IOException {
        Needs.sandbox();
        try (Workers workers = new Workers(isolation, SECONDS, 1, submissions);
                WorkerProcess worker = workers.take()) {
            assertTrue(worker.isAlive());
            assertEquals(isArchived, holdsArchive(), "an archive of classes is in a process's memory");
        }
    }

    private static boolean holdsArchive() {
        return ProcessHandle.current()
                .descendants()
                .map(one -> Path.of("/proc", Long.toString(one.pid()), "maps"))
                .flatMap(WorkersTest::lines)
                .anyMatch(line -> line.endsWith("worker.jsa"));
    }

    private static Stream<String> lines(Path maps) {
        try {
            return Files.readAllLines(maps).stream();
        } catch (IOException ended) {
            return Stream.empty();
        }
    }
}
