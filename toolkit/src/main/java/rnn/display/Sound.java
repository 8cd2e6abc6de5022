package rnn.display;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * Lets a notebook's reader hear a sound, with a player in the page that contains the sound. A terminal gets the
 * caption.
 */
public final class Sound {
    private static final int LOUDEST = 32767; // of 16 bits with a sign

    private Sound() {}

    /**
     * Shows a player.
     *
     * @param caption what one hears, as HTML
     * @param samples the samples, from −1 to 1; louder samples are clipped
     * @param rate samples per second
     */
    public static void play(String caption, double[] samples, int rate) {
        String data = Base64.getEncoder().encodeToString(wav(samples, rate));
        Screen.html(caption + "<br><audio controls src=\"data:audio/wav;base64," + data + "\"></audio>", caption);
    }

    /**
     * {@return a sound as the bytes of a WAV file: one channel, 16 bits per sample}
     *
     * @param samples the samples, from −1 to 1; louder samples are clipped
     * @param rate samples per second
     */
    public static byte[] wav(double[] samples, int rate) {
        byte[] bytes = new byte[2 * samples.length]; // the lower half of a sample first
        for (int i = 0; i < samples.length; i++) {
            int level = (int) Math.round(LOUDEST * Math.max(-1, Math.min(1, samples[i])));
            bytes[2 * i] = (byte) level;
            bytes[2 * i + 1] = (byte) (level >> 8);
        }
        AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length),
                    AudioFileFormat.Type.WAVE,
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException("a sound could not be written to memory", e);
        }
        return file.toByteArray();
    }
}
