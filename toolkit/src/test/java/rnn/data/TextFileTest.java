package rnn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    Path folder;

    private String write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text.txt"), bytes).toString();
    }

    @Test
    void lineEndsOfWindowsAndTheByteOrderMarkAreTakenAway() throws IOException {
        assertEquals("a\nb", TextFile.read(write("\uFEFFa\r\nb".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        assertMessage("there is no file missing.txt", "missing.txt");
        assertMessage("holds no text", write(new byte[0]));
        assertMessage("holds no text", write(" \n".getBytes(StandardCharsets.UTF_8)));
        assertMessage("is not UTF-8 text", write("über".getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void assertMessage(String part, String file) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> TextFile.read(file));
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }
}
