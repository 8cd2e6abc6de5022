package rnn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void everyKindOfLineEndBecomesOne() throws IOException {
        assertEquals("a\nb\n\nc\n", TextFile.read(write("a\rb\r\rc\r".getBytes(StandardCharsets.UTF_8))));
        assertEquals("a\nb\n\nc\nd", TextFile.read(write("a\r\nb\n\rc\rd".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aByteOrderMarkAloneIsNoText() throws IOException {
        assertMessage("holds no text", write("\uFEFF".getBytes(StandardCharsets.UTF_8)));
        assertMessage("holds no text", write("\uFEFF\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-16, UTF-16",
        "UTF-32LE, UTF-32",
        "UTF-32BE, UTF-32",
    })
    void whatIsNotUtf8IsNamedWithWhatToDo(String charset, String name) throws IOException {
        for (String text :
                List.of("To be or not to be", "Быть", "быть иль не быть\n", "生存还是毁灭，这是一个问题。", "Ὄντος", "a")) {
            for (String mark : List.of("", "\uFEFF")) {
                byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
                assertMessage(
                        " is not UTF-8 text but seems to be " + name + ": save it with the encoding UTF-8",
                        write(bytes));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Über die Größe",
        "ISO-8859-1, café",
        "windows-1251, Быть или",
        "GBK, 生存还是毁灭",
        "Shift_JIS, 日本語の本"
    })
    void anOlderEncodingIsNamedWithWhatToDo(String charset, String text) throws IOException {
        assertMessage(
                " is not UTF-8 text but seems to be in an older encoding such as windows-1252, GBK or Shift_JIS",
                write(text.getBytes(Charset.forName(charset))));
    }

    @Test
    void whatIsNoTextInAnyEncodingIsSaid() throws IOException {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        assertMessage(" is not UTF-8 text", write(bytes));
        assertMessage(
                ", since it holds control characters: save it",
                write("a text\0of two, \u0001 parts".getBytes(StandardCharsets.UTF_8)));
        assertEquals("one \u0001 in many", TextFile.read(write("one \u0001 in many".getBytes(StandardCharsets.UTF_8))));
    }

    private static void assertMessage(String part, String file) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> TextFile.read(file));
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }
}
