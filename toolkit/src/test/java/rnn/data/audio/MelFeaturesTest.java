package rnn.data.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.Fixture;
import rnn.Tolerances;
import rnn.array.Conversions;

/** Compares the features with NumPy's and SciPy's own functions, and checks laws. */
class MelFeaturesTest {
    private final Fixture fixture = Fixture.read("audio", "features");
    private final MelFeatures features = new MelFeatures();
    private final double[] sound = fixture.get("sound").toDoubleVector();

    @Test
    void windowsEqualScipys() {
        assertArrayEquals(fixture.get("hann").toDoubleVector(), Window.HANN.weights(16), Tolerances.DOUBLE);
        assertArrayEquals(fixture.get("hamming").toDoubleVector(), Window.HAMMING.weights(16), Tolerances.DOUBLE);
    }

    @Test
    void powerEqualsNumpys() {
        assertRows("power", features.spectrogram().of(sound), 1e-10);
    }

    @Test
    void bandsEqualTheLinesThroughTheirCorners() {
        assertRows("bands", new MelBands(24, 256, 8000).weights(), Tolerances.DOUBLE);
    }

    @Test
    void logarithmsEqualNumpys() {
        assertRows("log_bands", features.logBands(sound), 1e-10);
    }

    @Test
    void featuresEqualNumpys() {
        fixture.assertEqual("features", Conversions.toFloat(features.of(sound)));
    }

    @Test
    void aLouderSoundHasTheSameFeatures() {
        double[] louder = Arrays.stream(sound).map(sample -> 3 * sample).toArray();
        assertTrue(features.of(louder).equalsWithEps(features.of(sound), 1e-3));
    }

    @Test
    void aToneIsLoudestInItsOwnBand() {
        double[] tone = tone(1000, 8000, 4000);
        double[] bands = features.logBands(tone)[3];
        double step = MelBands.mel(4000) / 25;
        int own = (int) Math.round(MelBands.mel(1000) / step) - 1;
        for (double band : bands) {
            assertTrue(band <= bands[own]);
        }
        assertEquals(1000, MelBands.hertz(MelBands.mel(1000)), 1e-9);
    }

    @Test
    void silenceHasFiniteFeatures() {
        assertEquals(0, features.of(new double[1000]).maxNumber().doubleValue());
    }

    @Test
    void framesAreCountedWhole() {
        Spectrogram spectrogram = new Spectrogram(256, 160, Window.HANN);
        assertEquals(1, spectrogram.of(new double[256]).length);
        assertEquals(1, spectrogram.of(new double[415]).length);
        assertEquals(2, spectrogram.of(new double[416]).length);
        assertEquals(0, spectrogram.frames(255));
    }

    @Test
    void whatCannotBeIsSaid() {
        assertMessage("the sound has 255 samples, and one frame takes 256", () -> features.of(new double[255]));
        assertMessage("not frames of 200 that move on by 80", () -> new Spectrogram(200, 80, Window.HANN));
        assertMessage("not frames of 256 that move on by 0", () -> new Spectrogram(256, 0, Window.HANN));
        assertMessage("100 bands are too many for frames of 256 samples", () -> new MelBands(100, 256, 8000));
    }

    @Test
    void resamplingKeepsTonesThatFit() {
        double[] resampled = Resampler.resample(tone(440, 48000, 48000), 6);
        double[] direct = tone(440, 8000, 8000);
        assertEquals(direct.length, resampled.length);
        for (int i = 100; i < 7900; i++) {
            assertEquals(direct[i], resampled[i], 2e-3);
        }
    }

    @Test
    void resamplingDropsTonesThatDoNotFit() {
        double[] resampled = Resampler.resample(tone(6000, 48000, 48000), 6);
        for (int i = 100; i < 7900; i++) {
            assertEquals(0, resampled[i], 5e-3);
        }
    }

    @Test
    void resamplingByOneChangesNothing() {
        double[] noise = new Random(1).doubles(500, -1, 1).toArray();
        assertArrayEquals(noise, Resampler.resample(noise, 1), Tolerances.DOUBLE);
        assertMessage("not of 0.0", () -> Resampler.resample(noise, 0));
    }

    private static double[] tone(double hertz, int rate, int samples) {
        double[] tone = new double[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return tone;
    }

    private void assertRows(String name, double[][] actual, double tolerance) {
        double[][] expected = fixture.get(name).toDoubleMatrix();
        assertEquals(expected.length, actual.length);
        for (int t = 0; t < actual.length; t++) {
            assertArrayEquals(expected[t], actual[t], tolerance, name + "[" + t + "]");
        }
    }

    private static void assertMessage(String part, Runnable action) {
        String message =
                assertThrows(IllegalArgumentException.class, action::run).getMessage();
        assertTrue(message.contains(part), message);
    }
}
