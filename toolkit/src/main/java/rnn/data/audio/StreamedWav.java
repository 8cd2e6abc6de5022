package rnn.data.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * WAV files that were written while they were recorded, into a pipe: whoever wrote them could not go back and say how
 * long the sound is, so 0 or the largest number stands there.
 */
final class StreamedWav {
    private static final int SIZE = 4; // bytes of a chunk's name, and of its length

    private StreamedWav() {}

    /** {@return the same file, with the length that its sound has; any other file as it is} */
    static byte[] withLength(byte[] file) {
        if (file.length < 3 * SIZE
                || !name(file, 0).equals("RIFF")
                || !name(file, 2 * SIZE).equals("WAVE")) {
            return file;
        }
        long place = 3 * SIZE;
        while (place + 2 * SIZE <= file.length) {
            long length = length(file, (int) place);
            if (name(file, (int) place).equals("data")) {
                return isTold(file, (int) place + 2 * SIZE, length) ? file : repaired(file, (int) place);
            }
            place += 2 * SIZE + length + length % 2;
        }
        return file;
    }

    /** A length of 0 is meant if nothing or other chunks follow. */
    private static boolean isTold(byte[] file, int sound, long length) {
        return length == 0 ? areChunks(file, sound) : length <= file.length - sound;
    }

    private static boolean areChunks(byte[] file, int from) {
        long place = from;
        while (place < file.length) {
            if (place + 2 * SIZE > file.length || !name(file, (int) place).matches("[ -~]{4}")) {
                return false;
            }
            long length = length(file, (int) place);
            place += 2 * SIZE + length;
            if (place > file.length) {
                return false;
            }
            place += length % 2;
        }
        return true;
    }

    private static byte[] repaired(byte[] file, int data) {
        ByteBuffer copy = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        copy.putInt(SIZE, file.length - 2 * SIZE);
        copy.putInt(data + SIZE, file.length - data - 2 * SIZE);
        return copy.array();
    }

    private static String name(byte[] file, int chunk) {
        return new String(file, chunk, SIZE, StandardCharsets.ISO_8859_1);
    }

    private static long length(byte[] file, int chunk) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(chunk + SIZE) & 0xffffffffL;
    }
}
