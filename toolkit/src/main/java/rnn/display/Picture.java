package rnn.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A picture: the value of a notebook's cell, or a file. It goes into the page as a PNG inside a fragment of HTML, since
 * an image alone cannot carry its text through every viewer. It is drawn on white; a dark theme inverts its lightness
 * and keeps its hues.
 *
 * @param image the pixels, {@link #SCALE} in each direction per pixel of the page
 * @param text what it shows, in words, for a screen reader, a search or a terminal
 * @param caption the sentence below it, which is its text as well; or null
 */
public record Picture(BufferedImage image, String text, String caption) {
    /** Pixels of the image per pixel of the page, in each direction: sharp on the screens of today's laptops. */
    public static final int SCALE = 2;

    /** The dark sheet is what JupyterLab's dark theme has behind a cell, #111. */
    static final String STYLE = "<style>"
            + "[data-jp-theme-light=\"false\"] .unrolled-picture img, .vscode-dark .unrolled-picture img, "
            + "html[theme=dark] .unrolled-picture img {filter: invert(0.93) hue-rotate(180deg)}"
            + "</style>";

    /**
     * A picture without a caption.
     *
     * @param image the pixels
     * @param text what it shows, in words
     */
    public Picture(BufferedImage image, String text) {
        this(image, text, null);
    }

    /**
     * A picture with no words.
     *
     * @param image the pixels
     */
    public Picture(BufferedImage image) {
        this(image, "");
    }

    /**
     * {@return the same picture with a caption, which replaces its text}
     *
     * @param caption what is seen, in a sentence
     */
    public Picture captioned(String caption) {
        if (caption.isBlank()) {
            throw new IllegalArgumentException("the caption is empty: say in a sentence what is seen");
        }
        return new Picture(image, caption, caption);
    }

    /** {@return its columns, in pixels of the page} */
    public int width() {
        return image.getWidth() / SCALE;
    }

    /** {@return the picture as the bytes of a PNG file} */
    public byte[] png() {
        return Png.of(image);
    }

    /** {@return the picture as a fragment of HTML, with the image inside} */
    public String html() {
        String below = caption == null
                ? ""
                : "<figcaption aria-hidden=\"true\"><em>" + Html.escape(caption) + "</em></figcaption>";
        return "<figure class=\"unrolled-picture\" style=\"margin: 0; overflow-x: auto\">" + STYLE + img(text) + below
                + "</figure>";
    }

    /**
     * The image as an element, with its text. In a narrow window it shrinks, but not so far that its letters cannot be
     * read.
     */
    String img(String words) {
        return "<img alt=\"" + Html.escape(words) + "\" width=\"" + width() + "\""
                + " style=\"max-width: max(100%, 560px); height: auto\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png()) + "\">";
    }

    /** Shows the picture in the running cell. A cell that ends with a picture shows it without this. */
    public void show() {
        Screen.picture(this);
    }

    /**
     * Writes the picture as a PNG file.
     *
     * @param file where to
     * @throws UncheckedIOException if the file cannot be written
     */
    public void save(Path file) {
        try {
            Files.write(file, png());
        } catch (IOException e) {
            throw new UncheckedIOException("the picture could not be written to " + file, e);
        }
    }

    @Override
    public String toString() {
        return "Picture of " + width() + " x " + image.getHeight() / SCALE + " pixels"
                + (text.isEmpty() ? "" : ": " + text);
    }
}
