package rnn.plot;

/** One axis of a chart: the place of each number, and the numbers that are written beside the axis. */
interface Axis {
    /** {@return its name, with the unit} */
    String name();

    /** {@return the pixel at its beginning} */
    int from();

    /** {@return the pixel at its end, which is less than {@link #from} if the axis points upward} */
    int to();

    /** {@return the place of a number, in pixels} */
    double place(double value);

    /** {@return the numbers that are written beside the axis} */
    double[] ticks();

    /** {@return the text of such a number; the part behind ^ is written above the line} */
    String label(double tick);

    /** {@return the nearest whole pixel of a number} */
    default int pixel(double value) {
        return (int) Math.round(place(value));
    }
}
