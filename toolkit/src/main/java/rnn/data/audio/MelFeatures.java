package rnn.data.audio;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Turns a sound into the frames that a network reads: logarithms of mel bands and how fast they change. All of them are
 * brought to mean 0 and standard deviation 1 within the sound, so that a louder recording or another microphone looks
 * the same.
 *
 * <pre>
 * x_t(b)  = log(band_t(b) + 10⁻⁶)
 * Δx_t(b) = Σ_{k=1,2} k (x_{t+k}(b) − x_{t−k}(b)) / 10         at the ends the first or last frame is repeated
 * input_t = each of (x_t, Δx_t), less its mean over t, by its deviation over t           [T, 2K]
 * </pre>
 *
 * S. Furui, "Speaker-independent isolated word recognition using dynamic features of speech spectrum" (1986): the
 * slopes.
 *
 * @param rate samples per second
 * @param spectrogram how the sound is cut
 * @param bands K, mel bands
 */
public record MelFeatures(int rate, Spectrogram spectrogram, int bands) {
    private static final double FLOOR = 1e-6;
    private static final double SMALLEST_DEVIATION = 1e-4;

    /** 8,000 samples per second, frames of 32 ms every 20 ms, 24 bands. */
    public MelFeatures() {
        this(8000, new Spectrogram(256, 160, Window.HAMMING), 24);
    }

    /** {@return D, the numbers per frame: the bands and their slopes} */
    public int size() {
        return 2 * bands;
    }

    /**
     * {@return the frames of a sound, [T,2K]}
     *
     * @param sound samples, at {@link #rate}
     * @throws IllegalArgumentException if the sound is shorter than one frame
     */
    public INDArray of(double[] sound) {
        double[][] x = logBands(sound);
        float[][] frames = new float[x.length][size()];
        for (int t = 0; t < x.length; t++) {
            for (int b = 0; b < bands; b++) {
                frames[t][b] = (float) x[t][b];
                frames[t][bands + b] = (float) slope(x, t, b);
            }
        }
        normalise(frames);
        return Nd4j.createFromArray(frames);
    }

    /**
     * {@return the logarithms of the mel bands, [T][K]}
     *
     * @param sound samples, at {@link #rate}
     * @throws IllegalArgumentException if the sound is shorter than one frame
     */
    public double[][] logBands(double[] sound) {
        double[][] x = new MelBands(bands, spectrogram.length(), rate).of(spectrogram.of(sound));
        for (double[] frame : x) {
            for (int b = 0; b < bands; b++) {
                frame[b] = Math.log(frame[b] + FLOOR);
            }
        }
        return x;
    }

    private static double slope(double[][] x, int t, int b) {
        double sum = 0;
        for (int k = 1; k <= 2; k++) {
            sum += k * (x[Math.min(x.length - 1, t + k)][b] - x[Math.max(0, t - k)][b]);
        }
        return sum / 10;
    }

    private static void normalise(float[][] frames) {
        for (int d = 0; d < frames[0].length; d++) {
            double sum = 0;
            double squares = 0;
            for (float[] frame : frames) {
                sum += frame[d];
                squares += (double) frame[d] * frame[d];
            }
            double mean = sum / frames.length;
            double deviation = Math.sqrt(Math.max(0, squares / frames.length - mean * mean));
            for (float[] frame : frames) {
                frame[d] = (float) ((frame[d] - mean) / Math.max(SMALLEST_DEVIATION, deviation));
            }
        }
    }
}
