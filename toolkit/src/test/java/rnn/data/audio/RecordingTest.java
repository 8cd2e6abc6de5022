package rnn.data.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.display.Sound;

class RecordingTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        double[] sound = {0, 0.5, -0.5, 0.25, 1, -1};
        assertArrayEquals(sound, read(Sound.wav(sound, 8000)), 1e-4);
    }

    @Test
    void whatIsTooLoudIsCutOff() throws IOException {
        assertArrayEquals(new double[] {1, -1}, read(Sound.wav(new double[] {7, -3}, 8000)), 1e-4);
    }

    @Test
    void channelsAreAveragedAndTheRateIsChanged() throws IOException {
        byte[] frames = new byte[4 * 44100];
        for (int i = 0; i < 44100; i++) {
            short left = (short) (16000 * Math.sin(2 * Math.PI * 440 * i / 44100));
            frames[4 * i] = (byte) left;
            frames[4 * i + 1] = (byte) (left >> 8);
        }
        Path file = folder.resolve("stereo.wav");
        AudioFormat stereo = new AudioFormat(44100, 16, 2, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(frames), stereo, 44100),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        double[] sound = Recording.read(file.toString(), 8000);
        assertEquals(8000, sound.length);
        for (int i = 100; i < 7900; i++) {
            assertEquals(8000 / 32768.0 * Math.sin(2 * Math.PI * 440 * i / 8000), sound[i], 2e-3);
        }
    }

    @Test
    void eightBitsAreReadToo() throws IOException {
        Path file = folder.resolve("eight.wav");
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(new byte[] {(byte) 128, (byte) 192, 64}),
                        new AudioFormat(8000, 8, 1, false, false),
                        3),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        assertArrayEquals(new double[] {0, 0.5, -0.5}, Recording.read(file.toString(), 8000), 0.01);
    }

    /**
     * A recorder that writes into a pipe gives 0 or the largest number as the length of the file, of its sound, or of
     * both.
     */
    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFFFFFFL, 0x7FFFFFFFL, 0x80000000L, 0x7FFFF000L})
    void aStreamedFileIsReadToItsEnd(long length) throws IOException {
        for (int[] kind : new int[][] {{8, 1}, {16, 1}, {16, 2}, {24, 1}, {32, 2}}) {
            byte[] wav = wav(kind[0], kind[1], 999);
            double[] expected = read(wav);
            assertEquals(999, expected.length);
            byte[] streamed = withLengths(wav, wav.length - 8, (int) length);
            assertArrayEquals(expected, read(streamed), kind[0] + " bits, " + kind[1] + " channels");
            assertArrayEquals(expected, read(withLengths(wav, (int) length, (int) length)));
            byte[] withMore = Arrays.copyOf(streamed, streamed.length + (kind[0] * kind[1] > 8 ? 1 : 0));
            assertArrayEquals(expected, read(withMore), "a frame that is cut");
        }
    }

    @Test
    void aStreamedFileMayBeSilentOrHaveChunksBefore() throws IOException {
        byte[] silent = Sound.wav(new double[500], 8000);
        assertArrayEquals(new double[500], read(withLengths(silent, 0, 0)));
        byte[] wav = wav(16, 1, 100);
        byte[] withList = new byte[wav.length + 14];
        System.arraycopy(wav, 0, withList, 0, 36);
        ByteBuffer.wrap(withList, 36, 14)
                .put("LIST".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 5);
        System.arraycopy(wav, 36, withList, 50, wav.length - 36);
        assertArrayEquals(read(wav), read(withList));
        ByteBuffer.wrap(withList).putInt(54, 0);
        assertArrayEquals(read(wav), read(withList));
    }

    @Test
    void soundOfLengthZeroBeforeOtherChunksIsNone() throws IOException {
        byte[] empty = Sound.wav(new double[0], 8000);
        byte[] followed = Arrays.copyOf(empty, empty.length + 13);
        ByteBuffer.wrap(followed, empty.length, 13)
                .put("LIST".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 5);
        assertMessage("holds no sound", Files.write(folder.resolve("followed.wav"), followed));
        byte[] streamed = withLengths(empty, -1, -1);
        assertMessage("holds no sound", Files.write(folder.resolve("streamed.wav"), streamed));
    }

    private static byte[] withLengths(byte[] wav, int ofFile, int ofSound) {
        ByteBuffer copy = ByteBuffer.wrap(wav.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int data = new String(wav, StandardCharsets.ISO_8859_1).indexOf("data");
        return copy.putInt(4, ofFile).putInt(data + 4, ofSound).array();
    }

    /** Noise. */
    private static byte[] wav(int bits, int channels, int frames) throws IOException {
        byte[] samples = new byte[frames * channels * bits / 8];
        new Random(bits).nextBytes(samples);
        ByteArrayOutputStream wav = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(samples),
                        new AudioFormat(8000, bits, channels, bits > 8, false),
                        frames),
                AudioFileFormat.Type.WAVE,
                wav);
        return wav.toByteArray();
    }

    @Test
    void whatIsNoSoundIsSaid() throws IOException {
        assertMessage("there is no file", folder.resolve("missing.wav"));
        assertMessage("there is no file", folder);
        Path text = Files.writeString(folder.resolve("text.wav"), "not a sound, but a text of some length");
        assertMessage("is not a sound that Java can read: save it as WAV", text);
        Path cut = Files.write(folder.resolve("cut.wav"), new byte[] {'R', 'I', 'F', 'F'});
        assertMessage("is not a sound that Java can read", cut);
        Path empty = Files.write(folder.resolve("empty.wav"), Sound.wav(new double[0], 8000));
        assertMessage("holds no sound: record it again", empty);
    }

    private double[] read(byte[] wav) throws IOException {
        return Recording.read(Files.write(folder.resolve("sound.wav"), wav).toString(), 8000);
    }

    private static void assertMessage(String part, Path file) {
        String message = assertThrows(IllegalArgumentException.class, () -> Recording.read(file.toString(), 8000))
                .getMessage();
        assertTrue(message.contains(part) && message.contains(file.toString()), message);
    }
}
