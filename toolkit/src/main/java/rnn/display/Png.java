package rnn.display;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Images as PNG files with 256 colours at most, a third of the size of full colour. Charts have few colours; what letters and
 * slanted lines mix between them is put together where it is nearly alike, each time under the colour that is most frequent.
 * It is encoded here because both Java kernels lose the last bytes of what they encode themselves.
 */
final class Png {
    private static final int MOST_COLOURS = 256;
    private static final int FINEST = 5; // bits of a channel: four levels of 255 apart at most
    private static final int COARSEST = 4; // bits of a channel; an image that needs fewer stays in full colour

    private Png() {}

    static byte[] of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        for (int bits = FINEST; bits >= COARSEST; bits--) {
            Map<Integer, Integer> frequent = frequent(counts, bits);
            if (frequent.size() <= MOST_COLOURS) {
                return written(indexed(image, pixels, frequent, bits));
            }
        }
        return written(image);
    }

    /** The most frequent colour of all that are alike in the leading bits of their channels. */
    private static Map<Integer, Integer> frequent(Map<Integer, Integer> counts, int bits) {
        Map<Integer, Integer> frequent = new HashMap<>();
        counts.forEach((colour, count) -> frequent.merge(
                alike(colour, bits), colour, (one, other) -> rank(counts, one) > rank(counts, other) ? one : other));
        return frequent;
    }

    /** By frequency, and among equals by number, so that the same image is the same file everywhere. */
    private static long rank(Map<Integer, Integer> counts, int colour) {
        return ((long) counts.get(colour) << 24) + colour;
    }

    private static int alike(int colour, int bits) {
        int channel = (0xFF << (8 - bits)) & 0xFF;
        return colour & ((channel << 16) | (channel << 8) | channel);
    }

    private static BufferedImage indexed(BufferedImage image, int[] pixels, Map<Integer, Integer> frequent, int bits) {
        int[] colours =
                frequent.values().stream().mapToInt(colour -> colour).sorted().toArray();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < colours.length; i++) {
            places.put(alike(colours[i], bits), i);
        }
        IndexColorModel model =
                new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage result =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] row = new byte[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = (byte) (int) places.get(alike(pixels[y * row.length + x] & 0xFFFFFF, bits));
            }
            result.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return result;
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), smallest);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture could not be encoded", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
