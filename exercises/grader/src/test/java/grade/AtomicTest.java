package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The mark of a process like this one that no longer runs. */
    private static String deadMark() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ended.waitFor();
        return Owner.mark().replace("-" + ProcessHandle.current().pid() + "-", "-" + ended.pid() + "-");
    }

    @Test
    void aFileIsThereWholeAndNothingBesideIt() throws IOException {
        Atomic.write(folder.resolve("a.json"), "one");
        Atomic.write(folder.resolve("a.json"), "two");
        assertEquals("two", Files.readString(folder.resolve("a.json")));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void whatFailsLeavesNothingHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("a.json/full"));
        assertThrows(IOException.class, () -> Atomic.write(folder.resolve("a.json"), "text"));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void whatDeadRunsLeftIsClearedAndWhatLivesStays() throws Exception {
        String mine = ".b.json" + Owner.mark() + "new";
        for (String name : List.of(".a.json" + deadMark() + "new", mine, ".young.json.new", ".old.json.new", "new")) {
            Files.writeString(folder.resolve(name), "half");
        }
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(folder.resolve(".old.json.new"), before);
        Atomic.clear(folder);
        assertEquals(Stream.of(mine, ".young.json.new", "new").sorted().toList(), names());
    }

    @Test
    void foldersOfDeadRunsAreClearedWithAllThatIsInThem() throws Exception {
        Path dead = Files.createDirectories(folder.resolve("unrolled-grade" + deadMark() + "1/scratch"));
        Files.writeString(dead.resolve("file"), "text");
        Path kept = Files.createDirectories(folder.resolve("precious"));
        Files.createSymbolicLink(dead.resolve("link"), kept);
        Files.writeString(kept.resolve("file"), "text");
        Path living = Files.createDirectories(folder.resolve("unrolled-grade" + Owner.mark() + "2"));
        Owner.clear(folder, "unrolled-grade", "");
        assertEquals(
                Stream.of("precious", living.getFileName().toString()).sorted().toList(), names());
        assertTrue(Files.exists(kept.resolve("file")), "what a link leads to stays");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderIsTriedBeforeTheWorkBegins() throws IOException {
        assertFalse(Atomic.probe(folder.resolve("new/out")));
        assertEquals(List.of("new"), names());
        Path file = Files.writeString(folder.resolve("file"), "text");
        IOException told = assertThrows(IOException.class, () -> Atomic.probe(file.resolve("out")));
        assertTrue(Atomic.reason(told).contains(file.toString()), Atomic.reason(told));
        if (Files.exists(Path.of("/proc/version"))) {
            assertThrows(IOException.class, () -> Atomic.probe(Path.of("/proc/unrolled")));
        }
    }
}
