package rnn.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text to learn from. */
public final class TextFile {
    private TextFile() {}

    /**
     * {@return the text of a UTF-8 file, with the line ends of every system turned to {@code \n}}
     *
     * @param file a path, relative to the notebook or absolute
     * @throws IllegalArgumentException if there is no such file, or it is empty or not UTF-8
     * @throws UncheckedIOException if it cannot be read
     */
    public static String read(String file) {
        Path path = Path.of(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "there is no file " + file + " (looked for "
                            + path.toAbsolutePath().normalize() + ")",
                    e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    file + " is not UTF-8 text: save it with the encoding UTF-8 in an editor, or name a text file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " could not be read: " + e.getMessage(), e);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("the file " + file + " holds no text: name one that does");
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }
}
