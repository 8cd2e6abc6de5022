package rnn.data.audio;

import rnn.product.Sizes;

/**
 * Computes a sound at other moments than those at which it was sampled. It uses a sinc that Hann's window fades out by
 * its eighth zero. Pitches too high for the new rate are filtered out.
 *
 * <pre>
 * y_i = c Σ_k sound_k g(c (i · step − k)),    c = min(1, 1 / step),    g(x) = sin(πx) / (πx) · (0.5 + 0.5 cos(πx / 8))
 * for |x| &lt; 8
 * </pre>
 *
 * J. O. Smith and P. Gossett, "A flexible sampling-rate conversion method" (1984). Java's own converter does not
 * filter: it turns pitches above half the new rate into sounds that were never there.
 */
public final class Resampler {
    private static final int ZEROS = 8;
    private static final int ENTRIES = 512; // in the table, from one zero to the next
    private static final double[] TABLE = table();

    private Resampler() {}

    /**
     * {@return a sound at another rate; played at the old rate, it is faster and higher, or slower and deeper}
     *
     * @param sound samples
     * @param step the distance from one new sample to the next, in old samples: 6 turns 48,000 per second into 8,000
     * @throws IllegalArgumentException if the step is not positive
     */
    public static double[] resample(double[] sound, double step) {
        if (!(step > 0)) {
            throw new IllegalArgumentException("a sound is read in positive steps, not of " + step);
        }
        double cut = Math.min(1, 1 / step);
        long length = Math.min(Math.round(sound.length / step), Integer.MAX_VALUE);
        double[] result = new double[Sizes.product("a sound of [samples]", (int) length)];
        for (int i = 0; i < result.length; i++) {
            int left = (int) (i * step);
            result[i] = cut
                    * (side(sound, left, -1, cut, i * step - left)
                            + side(sound, left + 1, 1, cut, left + 1 - i * step));
        }
        return result;
    }

    /** The sum over the samples on one side, the nearest first, which is {@code distance} away. */
    private static double side(double[] sound, int nearest, int direction, double cut, double distance) {
        double sum = 0;
        double x = cut * distance * ENTRIES + 0.5;
        for (int k = nearest; x < TABLE.length && k >= 0 && k < sound.length; k += direction) {
            sum += sound[k] * TABLE[(int) x];
            x += cut * ENTRIES;
        }
        return sum;
    }

    private static double[] table() {
        double[] table = new double[ZEROS * ENTRIES];
        table[0] = 1;
        for (int i = 1; i < table.length; i++) {
            double x = (double) i / ENTRIES;
            table[i] = Math.sin(Math.PI * x) / (Math.PI * x) * (0.5 + 0.5 * Math.cos(Math.PI * x / ZEROS));
        }
        return table;
    }
}
