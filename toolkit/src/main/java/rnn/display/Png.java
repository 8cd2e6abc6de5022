package rnn.display;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Encodes images as PNG files with at most 256 colours, a third of the size of full colour. Charts have few colours;
 * the mixed colours at the edges of letters and slanted lines become the nearest of these. The course encodes images
 * itself because both Java kernels lose the last bytes of what they encode.
 */
final class Png {
    private static final int MOST_COLOURS = 256;

    /** A colour that covers at least this share of the image is a fill, and is kept exactly. */
    private static final double FILL = 0.002;

    /** Colours that agree in this many leading bits of each channel are merged; greys are the edges of letters. */
    private static final int BITS = 5;

    private static final int BITS_OF_GREY = 3;
    private static final int GREY = 16; // the channels of a grey differ by no more than this

    private Png() {}

    static byte[] of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        return written(indexed(image, pixels, palette(counts)));
    }

    /**
     * The fills, then the most frequent of similar colours. Among equally frequent colours the number decides, so that
     * a file is the same everywhere.
     */
    private static int[] palette(Map<Integer, Integer> counts) {
        int pixels = counts.values().stream().mapToInt(count -> count).sum();
        Comparator<Integer> rank = Comparator.<Integer>comparingInt(counts::get).thenComparingInt(colour -> colour);
        Map<Integer, Integer> frequent = new HashMap<>();
        counts.keySet()
                .forEach(colour -> frequent.merge(
                        alike(colour), colour, (one, other) -> rank.compare(one, other) > 0 ? one : other));
        IntPredicate isFill = colour -> counts.get(colour) > FILL * pixels;
        return IntStream.concat(
                        sorted(counts.keySet(), rank).filter(isFill),
                        sorted(frequent.values(), rank).filter(isFill.negate()))
                .limit(MOST_COLOURS)
                .toArray();
    }

    private static IntStream sorted(Collection<Integer> colours, Comparator<Integer> rank) {
        return colours.stream().sorted(rank.reversed()).mapToInt(colour -> colour);
    }

    private static int alike(int colour) {
        int red = (colour >> 16) & 255;
        int green = (colour >> 8) & 255;
        int blue = colour & 255;
        int apart = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        int channel = (0xFF << (8 - (apart < GREY ? BITS_OF_GREY : BITS))) & 0xFF;
        return colour & ((channel << 16) | (channel << 8) | channel);
    }

    private static BufferedImage indexed(BufferedImage image, int[] pixels, int[] palette) {
        Map<Integer, Byte> places = new HashMap<>();
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage result =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] row = new byte[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < row.length; x++) {
                int colour = pixels[y * row.length + x] & 0xFFFFFF;
                row[x] = places.computeIfAbsent(colour, missing -> (byte) nearest(palette, missing));
            }
            result.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return result;
    }

    /** The place of the nearest colour; a colour of the palette is nearest to itself. */
    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int place = 1; place < palette.length; place++) {
            best = distance(palette[place], colour) < distance(palette[best], colour) ? place : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = ((one >> 16) & 255) - ((other >> 16) & 255);
        int green = ((one >> 8) & 255) - ((other >> 8) & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
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
