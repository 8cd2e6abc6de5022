package rnn.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header before the data of a NumPy array in a file: a magic word, a version, and a Python dictionary. This class
 * writes version 1.0 and reads versions 1 to 3.
 *
 * <p>Format: numpy.org, "numpy.lib.format".
 */
final class NpyHeader {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int BEFORE_TEXT = MAGIC.length + 4;
    private static final int ALIGNMENT = 64;

    /** The three entries, in any order and with either kind of quotes, since not only NumPy writes such files. */
    private static final Pattern TEXT = Pattern.compile("\\s*\\{\\s*(?:(?:"
            + "['\"]descr['\"]\\s*:\\s*['\"](?<type>[^'\"]+)['\"]"
            + "|['\"]fortran_order['\"]\\s*:\\s*(?<order>True|False)"
            + "|['\"]shape['\"]\\s*:\\s*\\((?<shape>[0-9L,\\s]*)\\))\\s*,?\\s*){3}\\}\\s*");

    /** {@code <f4}, say. */
    final String type;

    /** Whether the first index runs fastest, as NumPy leaves it for a transposed matrix. */
    final boolean byColumns;

    final int[] shape;

    NpyHeader(String type, boolean byColumns, int... shape) {
        this.type = type;
        this.byColumns = byColumns;
        this.shape = shape;
    }

    /** Reads up to the first byte of data. */
    static NpyHeader read(ByteBuffer file) {
        if (file.remaining() < BEFORE_TEXT + 2 || !ByteBuffer.wrap(MAGIC).equals(file.slice(0, MAGIC.length))) {
            throw new IllegalArgumentException("does not begin as a NumPy array does");
        }
        file.order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
        int version = file.getShort() & 0xff;
        long length = version == 1 ? file.getShort() & 0xffff : file.getInt() & 0xffffffffL;
        if (version < 1 || version > 3 || length > file.remaining()) {
            throw new IllegalArgumentException("has a header that is cut, or of an unknown version");
        }
        byte[] bytes = new byte[(int) length];
        file.get(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher fields = TEXT.matcher(text);
        if (!fields.matches()
                || fields.group("type") == null
                || fields.group("order") == null
                || fields.group("shape") == null) {
            throw new IllegalArgumentException("has a header that is not understood: " + text.strip());
        }
        return new NpyHeader(
                fields.group("type"), fields.group("order").equals("True"), dimensions(fields.group("shape")));
    }

    private static int[] dimensions(String shape) {
        try {
            return Arrays.stream(shape.replace("L", "").split(",")) // Python 2 wrote 3L
                    .map(String::strip)
                    .filter(dimension -> !dimension.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("has a dimension that is too large: (" + shape + ")", e);
        }
    }

    /** The bytes before the data, padded so that the data begin at a multiple of 64. */
    byte[] toBytes() {
        String dimensions = Arrays.toString(shape).replaceAll("[\\[\\]]", "") + (shape.length == 1 ? "," : "");
        String text = String.format(
                Locale.ROOT, "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", type, dimensions);
        int padding = Math.floorMod(-(BEFORE_TEXT + text.length() + 1), ALIGNMENT);
        byte[] padded = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(BEFORE_TEXT + padded.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) padded.length)
                .put(padded)
                .array();
    }
}
