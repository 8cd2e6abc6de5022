package rnn.plot;

import rnn.display.Picture;

/** What can be drawn: every chart and diagram of this package. */
public interface Plot {
    /** {@return it as a picture, which says in words what it shows} */
    Picture picture();

    /** Shows it in the running cell. A screen reader gets what the picture says of itself. */
    default void show() {
        picture().show();
    }

    /**
     * Shows it in the running cell with a caption below, which a screen reader gets as well.
     *
     * @param caption what is seen, in a sentence
     */
    default void show(String caption) {
        picture().captioned(caption).show();
    }
}
