package rnn.plot;

import rnn.display.Picture;

/** Anything that can be drawn: every chart and diagram of this package. */
public interface Plot {
    /** {@return the plot as a picture, whose text says what it shows} */
    Picture picture();

    /** Shows it in the running cell. A screen reader gets the picture's text. */
    default void show() {
        picture().show();
    }

    /**
     * Shows it in the running cell with a caption below, which a screen reader reads too.
     *
     * @param caption what is seen, in a sentence
     */
    default void show(String caption) {
        picture().captioned(caption).show();
    }
}
