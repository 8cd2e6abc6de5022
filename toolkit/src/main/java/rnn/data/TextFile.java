package rnn.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a text to learn from. */
public final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String CONTROLS_OF_TEXT = "\t\n\u000B\f\r\u001A\u001B";

    private TextFile() {}

    /**
     * {@return the text of a UTF-8 file, with the line ends of every system turned into {@code \n}, and without a
     * byte-order mark}
     *
     * @param file a path, relative to the notebook or absolute
     * @throws IllegalArgumentException if there is no such file, or it is empty or not UTF-8; it says which encoding it
     *     seems to have and what to do
     * @throws UncheckedIOException if it cannot be read
     */
    public static String read(String file) {
        byte[] bytes = bytes(file);
        String text = decoded(bytes, StandardCharsets.UTF_8);
        if (text == null || text.indexOf('\0') >= 0 || 4 * controls(bytes) > bytes.length) {
            throw new IllegalArgumentException(file + " is not UTF-8 text" + seems(bytes, text)
                    + ": save it with the encoding UTF-8 in an editor, or name a text file");
        }
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new IllegalArgumentException("the file " + file + " holds no text: name one that does");
        }
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * {@return the rows of a UTF-8 file whose fields have tabs between them, without the first row, which names them}
     *
     * @param file a path, relative to the notebook or absolute
     * @param columns how many fields each row has
     * @throws IllegalArgumentException if the file is not such a text, or a row has another number of fields
     */
    public static List<String[]> rows(String file, int columns) {
        List<String> lines = read(file).lines().toList();
        List<String[]> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (fields.length != columns) {
                throw new IllegalArgumentException("line " + (i + 1) + " of " + file + " has " + fields.length
                        + " fields, and each has " + columns + ", with tabs between them: \"" + lines.get(i) + "\"");
            }
            rows.add(fields);
        }
        return rows;
    }

    private static byte[] bytes(String file) {
        Path path = Path.of(file);
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "there is no file " + file + " (looked for "
                            + path.toAbsolutePath().normalize() + ")",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    /** The text, or null if the bytes are not text in this encoding. */
    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * How many bytes are control characters that no text has. UTF-16 has such bytes, and much of it can be mistaken for
     * UTF-8.
     */
    private static int controls(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b >= 0 && isControl(b) ? 1 : 0;
        }
        return count;
    }

    private static boolean isControl(int character) {
        return character < ' ' && CONTROLS_OF_TEXT.indexOf(character) < 0;
    }

    /**
     * What the file seems to be instead: text with 16 or 32 bits per character, text in an older encoding, or not text.
     */
    private static String seems(byte[] bytes, String asUtf8) {
        boolean hasTooMany = asUtf8 == null ? controls(bytes) > 0 : 4 * controls(bytes) > bytes.length;
        for (String name : List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")) {
            if ((hasTooMany || beginsWithMark(bytes, name)) && isText(bytes, name)) {
                return " but seems to be " + name.substring(0, 6);
            }
        }
        return asUtf8 == null
                ? " but seems to be in an older encoding such as windows-1252, GBK or Shift_JIS (in Java,"
                        + " new String(Files.readAllBytes(Path.of(file)), \"windows-1252\") reads it)"
                : ", since it holds control characters";
    }

    private static boolean beginsWithMark(byte[] bytes, String charset) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(Charset.forName(charset));
        return Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
    }

    /** Whether the bytes, in this encoding, are nothing but characters that exist. */
    private static boolean isText(byte[] bytes, String charset) {
        int size = charset.startsWith("UTF-32") ? 4 : 2;
        String text = decoded(Arrays.copyOf(bytes, bytes.length / size * size), Charset.forName(charset));
        return text != null
                && !text.isEmpty()
                && text.codePoints()
                        .noneMatch(c -> isControl(c)
                                || !Character.isDefined(c)
                                || Character.getType(c) == Character.PRIVATE_USE);
    }
}
