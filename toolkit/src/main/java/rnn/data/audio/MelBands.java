package rnn.data.audio;

/**
 * Sums the pitches of a spectrum in bands as an ear does: narrow bands for low pitches, wide bands for high ones.
 * Stevens, Volkmann and Newman, "A scale for the measurement of the psychological magnitude pitch" (1937); the formula
 * is O'Shaughnessy's (1987), as most programs have it.
 *
 * <pre>
 * mel(f) = 2595 log₁₀(1 + f / 700)                                     f in hertz
 * p_0 … p_{K+1}: K + 2 pitches, evenly spaced in mel from 0 to rate / 2
 * w_b(f) = max(0, min((f − p_b) / (p_{b+1} − p_b), (p_{b+2} − f) / (p_{b+2} − p_{b+1})))
 *                                                                   a triangle with the top 1 at p_{b+1}
 * band_t(b) = Σ_k w_b(k · rate / L) power_t(k)
 * </pre>
 */
public final class MelBands {
    private final double[][] weights;

    /**
     * Bands from 0 hertz to half the rate.
     *
     * @param bands K, at least 1
     * @param length L, samples per frame
     * @param rate samples per second
     * @throws IllegalArgumentException if a band would be so narrow that no pitch of the spectrum lies in it
     */
    public MelBands(int bands, int length, int rate) {
        weights = new double[bands][length / 2 + 1];
        double step = mel(rate / 2.0) / (bands + 1);
        for (int b = 0; b < bands; b++) {
            double low = hertz(b * step);
            double top = hertz((b + 1) * step);
            double high = hertz((b + 2) * step);
            double sum = 0;
            for (int k = 0; k < weights[b].length; k++) {
                double f = (double) k * rate / length;
                weights[b][k] = Math.max(0, Math.min((f - low) / (top - low), (high - f) / (high - top)));
                sum += weights[b][k];
            }
            if (sum == 0) {
                throw new IllegalArgumentException(bands + " bands are too many for frames of " + length
                        + " samples: no pitch lies in band " + b + "; take fewer bands or longer frames");
            }
        }
    }

    /**
     * {@return a pitch on the scale on which equal steps sound equal}
     *
     * @param hertz a frequency
     */
    public static double mel(double hertz) {
        return 2595 * Math.log10(1 + hertz / 700);
    }

    /**
     * {@return the frequency of a pitch, in hertz}
     *
     * @param mel a pitch
     */
    public static double hertz(double mel) {
        return 700 * (Math.pow(10, mel / 2595) - 1);
    }

    /** {@return the weight of each pitch in each band, [K][L/2 + 1]} */
    public double[][] weights() {
        double[][] copy = new double[weights.length][];
        for (int b = 0; b < copy.length; b++) {
            copy[b] = weights[b].clone();
        }
        return copy;
    }

    /**
     * {@return the bands of each frame, [T][K]}
     *
     * @param power [T][L/2 + 1]
     */
    public double[][] of(double[][] power) {
        double[][] bands = new double[power.length][weights.length];
        for (int t = 0; t < bands.length; t++) {
            for (int b = 0; b < weights.length; b++) {
                for (int k = 0; k < weights[b].length; k++) {
                    bands[t][b] += weights[b][k] * power[t][k];
                }
            }
        }
        return bands;
    }
}
