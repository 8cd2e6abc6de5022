package rnn.data.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Repairs WAV files that were written into a pipe while they were recorded. Their writer could not go back to fill in
 * the length of the sound, so the header holds 0 or the largest number instead.
 */
final class StreamedWav {
    private static final int SIZE = 4; // bytes of a chunk's name, and of its length

    private StreamedWav() {}

    /** {@return the file with the true length of its sound; a file that is not such a WAV comes back unchanged} */
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

    /** Whether the header gives the true length. A length of 0 is true if nothing follows, or only other chunks. */
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
