package rnn.data.audio;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * Cuts a sound into frames and says how much of each pitch is in each frame: the power of the discrete Fourier
 * transform.
 *
 * <pre>
 * T          = 1 + ⌊(samples − L) / hop⌋
 * frame_t(i) = sound(t · hop + i) w_i                                  i = 0 … L−1,  t = 0 … T−1
 * power_t(k) = |Σ_i frame_t(i) e^(−2πj k i / L)|²                      k = 0 … L/2, at k · rate / L hertz
 * </pre>
 *
 * The transform comes from Apache Commons Math.
 *
 * @param length L, samples per frame, a power of two
 * @param hop samples from the beginning of a frame to the beginning of the next, at least 1
 * @param window fades a frame in and out
 */
public record Spectrogram(int length, int hop, Window window) {
    /**
     * A way to cut.
     *
     * @param length L, samples per frame, a power of two
     * @param hop samples from one frame to the next, at least 1
     * @param window fades a frame in and out
     * @throws IllegalArgumentException if the length is not a power of two, or the hop is less than 1
     */
    public Spectrogram {
        if (length < 2 || Integer.bitCount(length) != 1 || hop < 1) {
            throw new IllegalArgumentException("a spectrogram needs frames of a power of two samples that move on by at"
                    + " least 1, not frames of " + length + " that move on by " + hop);
        }
    }

    /**
     * {@return T, how many whole frames there are}
     *
     * @param samples the number of samples of the sound
     */
    public int frames(int samples) {
        return samples < length ? 0 : 1 + (samples - length) / hop;
    }

    /**
     * {@return the power of each pitch in each frame, [T][L/2 + 1]}
     *
     * @param sound samples
     * @throws IllegalArgumentException if the sound is shorter than one frame
     */
    public double[][] of(double[] sound) {
        if (sound.length < length) {
            throw new IllegalArgumentException("the sound has " + sound.length + " samples, and one frame takes "
                    + length + ": record something longer");
        }
        double[] weights = window.weights(length);
        double[][] power = new double[frames(sound.length)][];
        for (int t = 0; t < power.length; t++) {
            power[t] = power(sound, t * hop, weights);
        }
        return power;
    }

    private double[] power(double[] sound, int start, double[] weights) {
        double[][] parts = new double[2][length]; // real, imaginary
        for (int i = 0; i < length; i++) {
            parts[0][i] = sound[start + i] * weights[i];
        }
        FastFourierTransformer.transformInPlace(parts, DftNormalization.STANDARD, TransformType.FORWARD);
        double[] power = new double[length / 2 + 1];
        for (int k = 0; k < power.length; k++) {
            power[k] = parts[0][k] * parts[0][k] + parts[1][k] * parts[1][k];
        }
        return power;
    }
}
