package rnn.data.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void whatIsNoSoundIsSaid() throws IOException {
        assertMessage("there is no file", folder.resolve("missing.wav"));
        assertMessage("there is no file", folder);
        Path text = Files.writeString(folder.resolve("text.wav"), "not a sound, but a text of some length");
        assertMessage("is no sound that Java can read: save it as WAV", text);
        Path cut = Files.write(folder.resolve("cut.wav"), new byte[] {'R', 'I', 'F', 'F'});
        assertMessage("is no sound that Java can read", cut);
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
