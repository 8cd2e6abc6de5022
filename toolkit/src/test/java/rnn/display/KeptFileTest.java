package rnn.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is kept whole or not at all. */
class KeptFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAndNothingElseIsLeft() throws IOException {
        KeptFile file = new KeptFile(folder, "words.txt");
        assertEquals(Optional.empty(), file.read());
        file.write("old");
        file.write("new");
        assertEquals(Optional.of("new"), file.read());
        assertEquals(List.of("words.txt"), names());
    }

    @Test
    void aTextThatCannotBeWrittenLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("words.txt/in-the-way"));
        assertThrows(IOException.class, () -> new KeptFile(folder, "words.txt").write("new"));
        assertEquals(List.of("words.txt"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
