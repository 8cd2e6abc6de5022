package rnn.display;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture: the value of a notebook's cell, or a file. It is encoded as PNG here, because both Java kernels lose the
 * last bytes of what they encode themselves.
 *
 * @param image the pixels
 */
public record Picture(BufferedImage image) {

    /** {@return the picture as the bytes of a PNG file} */
    public byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture could not be encoded", e);
        }
        return bytes.toByteArray();
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
        return "Picture of " + image.getWidth() + " x " + image.getHeight() + " pixels; save(path) writes it as PNG";
    }
}
