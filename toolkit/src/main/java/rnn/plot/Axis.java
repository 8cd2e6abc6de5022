package rnn.plot;

/** One axis of a chart: where a number stands, and which numbers are written beside it. */
interface Axis {
    /** {@return what it is, with its unit} */
    String name();

    /** {@return the pixel at its beginning} */
    int from();

    /** {@return the pixel at its end, less than {@link #from} where the axis points upward} */
    int to();

    /** {@return where a number stands} */
    double place(double value);

    /** {@return the numbers that are written beside it} */
    double[] ticks();

    /** {@return one of them as it is written; what stands behind ^ is written above the line} */
    String label(double tick);

    /** {@return the nearest whole pixel of a number} */
    default int pixel(double value) {
        return (int) Math.round(place(value));
    }
}
