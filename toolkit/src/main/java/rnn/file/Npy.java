package rnn.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;

/**
 * One array as NumPy keeps it in a file: numbers as {@code <f4} and {@code <f8}, a list of texts as {@code <U…} with
 * four bytes per character, little-endian and row by row. Big-endian numbers, {@code >f4}, are read too.
 */
final class Npy {
    /** The end of an error sentence: a line of Python that mends the whole file. */
    static final String IN_PYTHON =
            ": in Python," + " numpy.savez(file, **{k: v.astype('float32') for k, v in numpy.load(file).items()})";

    private final NpyHeader header;
    private final ByteBuffer data;

    private Npy(NpyHeader header, ByteBuffer data) {
        this.header = header;
        this.data = data.order(header.type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private Npy(NpyHeader header, int count, int bytesEach) {
        this(header, ByteBuffer.allocate(Math.multiplyExact(count, bytesEach)));
    }

    /** Numbers, in their own precision. */
    static Npy of(Array array) {
        boolean isSingle = array instanceof FloatArray;
        Npy npy =
                new Npy(new NpyHeader(isSingle ? "<f4" : "<f8", false, array.shape()), array.size(), isSingle ? 4 : 8);
        for (int i = 0; i < array.size(); i++) {
            if (isSingle) {
                npy.data.putFloat((float) array.get(i));
            } else {
                npy.data.putDouble(array.get(i));
            }
        }
        return npy;
    }

    /** A list of texts. */
    static Npy of(List<String> texts) {
        int longest = 1;
        for (String text : texts) {
            if (text.endsWith("\0")) {
                throw new IllegalArgumentException("NumPy cannot keep a text that ends with the character U+0000");
            }
            longest = Math.max(longest, text.codePointCount(0, text.length()));
        }
        Npy npy = new Npy(new NpyHeader("<U" + longest, false, texts.size()), texts.size(), 4 * longest);
        for (int i = 0; i < texts.size(); i++) {
            npy.data.position(4 * longest * i);
            texts.get(i).codePoints().forEach(npy.data::putInt);
        }
        return npy;
    }

    /**
     * An array from a file's bytes.
     *
     * @throws IllegalArgumentException here and below; the message continues a sentence that begins with the array's
     *     name
     */
    static Npy parse(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        return new Npy(NpyHeader.read(bytes), bytes.slice());
    }

    /** The bytes of a file with this array, which was not read from a file. */
    byte[] toBytes() {
        byte[] before = header.toBytes();
        byte[] file = Arrays.copyOf(before, Math.addExact(before.length, data.capacity()));
        data.get(0, file, before.length, data.capacity());
        return file;
    }

    /** The numbers; a single number has shape [1]. */
    Array toArray() {
        if (!header.type.matches("[<>]f[48]")) {
            throw new IllegalArgumentException("holds values of type " + header.type + wrong(header.type));
        }
        boolean isSingle = header.type.endsWith("f4");
        if (header.shape.length > 3) {
            throw new IllegalArgumentException("has " + header.shape.length + " dimensions, and 3 are the most");
        }
        requireSize(isSingle ? 4 : 8);
        int[] shape = header.shape.length == 0 ? new int[] {1} : header.shape;
        Array array = isSingle ? FloatArray.ofZeros(shape) : DoubleArray.ofZeros(shape);
        for (int i = 0; i < array.size(); i++) {
            int place = header.byColumns ? placeByColumns(i) : i;
            array.set(i, isSingle ? data.getFloat(4 * place) : data.getDouble(8 * place));
        }
        return array;
    }

    private static String wrong(String type) {
        if (type.matches("[=|]?f[48]")) {
            return ", which leaves the order of their bytes open" + IN_PYTHON;
        }
        String needed = ", and numbers must be float32 or float64";
        return type.matches("[<>=|]?[fiub][0-9]+") ? needed + IN_PYTHON : needed;
    }

    /** The place of number i, counted row by row, if the first index runs fastest. */
    private int placeByColumns(int i) {
        int place = 0;
        int rest = i;
        for (int d = header.shape.length - 1; d >= 0; d--) {
            place = place * header.shape[d] + rest % header.shape[d];
            rest /= header.shape[d];
        }
        return place;
    }

    /** The texts; a single text is a list of one. */
    List<String> toText() {
        if (!header.type.matches("[<>]U[0-9]{1,6}") || header.shape.length > 1) {
            throw new IllegalArgumentException(
                    "holds values of type " + header.type + ", and a list of texts is needed");
        }
        int length = Integer.parseInt(header.type.substring(2));
        requireSize(4 * length);
        List<String> texts = new ArrayList<>();
        for (int start = 0; start < data.capacity() / 4; start += length) {
            texts.add(text(start, length));
        }
        return texts;
    }

    private String text(int start, int length) {
        StringBuilder text = new StringBuilder();
        for (int c = start; c < start + length; c++) {
            int character = data.getInt(4 * c);
            if (!Character.isValidCodePoint(character)) {
                throw new IllegalArgumentException("holds a character that does not exist");
            }
            text.appendCodePoint(character);
        }
        return text.toString().replaceAll("\0+$", "");
    }

    private void requireSize(int bytesEach) {
        long size = bytesEach;
        for (int dimension : header.shape) {
            size = Math.multiplyExact(Math.min(size, Integer.MAX_VALUE), (long) dimension);
        }
        if (bytesEach == 0 || size != data.capacity()) {
            throw new IllegalArgumentException("has " + data.capacity() + " bytes of data, which do not fill the shape "
                    + Arrays.toString(header.shape));
        }
    }
}
