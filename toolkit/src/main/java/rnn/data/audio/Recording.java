package rnn.data.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads recorded sound: WAV, also streamed, AIFF and AU, as {@link AudioSystem} knows them. */
public final class Recording {
    private static final double LOUDEST = 32768; // of 16 bits with a sign

    private Recording() {}

    /**
     * {@return the samples of a file, from −1 to 1, the mean of all channels}
     *
     * @param file a path, relative to the notebook or absolute
     * @param rate the samples per second that are wanted, whatever the file has
     * @throws IllegalArgumentException if there is no such file, it is not a sound that Java can read, or it holds no
     *     sample
     * @throws UncheckedIOException if it cannot be read
     */
    public static double[] read(String file, int rate) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("there is no file " + file + " (looked for "
                    + path.toAbsolutePath().normalize() + ")");
        }
        double[] sound = decode(path, file, rate);
        if (sound.length == 0) {
            throw new IllegalArgumentException("the file " + file + " holds no sound: record it again");
        }
        return sound;
    }

    private static double[] decode(Path path, String file, int rate) {
        try (InputStream bytes = new ByteArrayInputStream(StreamedWav.withLength(Files.readAllBytes(path)));
                AudioInputStream sound = AudioSystem.getAudioInputStream(bytes)) {
            float had = sound.getFormat().getSampleRate();
            int channels = sound.getFormat().getChannels();
            AudioFormat plain = new AudioFormat(had, 16, channels, true, false);
            double[] samples =
                    mean(AudioSystem.getAudioInputStream(plain, sound).readAllBytes(), channels);
            return had == rate ? samples : Resampler.resample(samples, (double) had / rate);
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " is not a sound that Java can read: save it as WAV, 16 bits per sample", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the sound " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    /** The mean of the channels; 16 bits per sample, the lower byte first. */
    private static double[] mean(byte[] bytes, int channels) {
        double[] samples = new double[bytes.length / (2 * channels)];
        for (int i = 0; i < samples.length * channels; i++) {
            int level = (bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8);
            samples[i / channels] += level / LOUDEST / channels;
        }
        return samples;
    }
}
