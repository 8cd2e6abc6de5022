package rnn.plot;

import rnn.display.Frames;

/**
 * Something that moves: a plot for each step, which the reader walks through with a slider, the arrow keys or a play
 * button.
 *
 * <pre>{@code
 * Stepper stepper = new Stepper("The state after each word");
 * for (int t = 0; t < words.length; t++) {
 *     stepper.frame(plot(t), "After '" + words[t] + "' the state is …");
 * }
 * stepper.show();
 * }</pre>
 */
public final class Stepper {
    private final Frames frames;

    /**
     * A stepper without frames.
     *
     * @param title what the reader steps through
     */
    public Stepper(String title) {
        frames = new Frames(title);
    }

    /**
     * Adds a frame. There may be sixty frames, all of the same size.
     *
     * @param plot the plot to draw
     * @param text what is seen, in a sentence; it appears below, and a screen reader reads it
     * @return this
     * @throws IllegalArgumentException if the text is empty or the size differs
     * @throws IllegalStateException if there are sixty frames already
     */
    public Stepper frame(Plot plot, String text) {
        frames.add(plot.picture().captioned(text));
        return this;
    }

    /**
     * Adds a frame with the plot's own text as its sentence.
     *
     * @param plot the plot to draw
     * @return this
     * @throws IllegalArgumentException if the size differs
     * @throws IllegalStateException if there are sixty frames already
     */
    public Stepper frame(Plot plot) {
        frames.add(plot.picture());
        return this;
    }

    /**
     * {@return the stepper as a fragment of HTML, which works without an internet connection}
     *
     * @throws IllegalStateException if it has no frame or is larger than 300 kB
     */
    public String html() {
        return frames.html();
    }

    /** Shows it in the running cell. */
    public void show() {
        frames.show();
    }
}
