package rnn.data.audio;

/**
 * Fades a frame in and out, so that its ends are not heard as clicks: the frame is multiplied by the window before its
 * spectrum is computed.
 *
 * <pre>
 * Hann     w_i = 0.5  − 0.5  cos(2π i / L)
 * Hamming  w_i = 0.54 − 0.46 cos(2π i / L)     i = 0 … L−1
 * </pre>
 *
 * These are the periodic forms, since a frame is treated as one period.
 */
public enum Window {
    /** Falls to 0 at the ends. */
    HANN(0.5),
    /** Falls to 0.08; its nearest side lobe is lower. */
    HAMMING(0.54);

    private final double middle;

    Window(double middle) {
        this.middle = middle;
    }

    /**
     * {@return the weights of a frame}
     *
     * @param length L, samples
     */
    public double[] weights(int length) {
        double[] weights = new double[length];
        for (int i = 0; i < length; i++) {
            weights[i] = middle - (1 - middle) * Math.cos(2 * Math.PI * i / length);
        }
        return weights;
    }
}
