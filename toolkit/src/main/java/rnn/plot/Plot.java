package rnn.plot;

import rnn.display.Live;
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

    /**
     * Shows it instead of whatever was in this place: for a plot that changes while a training runs. A terminal gets
     * the plot's text.
     *
     * <pre>{@code
     * Live place = Screen.live();
     * trainer.every(100, step -> attentionOf(model).show(place));
     * }</pre>
     *
     * @param place where it is shown
     */
    default void show(Live place) {
        Picture picture = picture();
        place.update(picture.html(), picture.text());
    }
}
