package rnn.data.glyph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import rnn.array.FloatArray;

/**
 * A character as a picture, and its name as the caption: {@code LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE}. Names
 * never change, by Unicode's rule of stability.
 *
 * @param codePoint the character
 * @param name its Unicode name
 * @param pixels [size,size], row by row from the top: 0 is paper, 1 is ink
 */
public record Glyph(int codePoint, String name, FloatArray pixels) {
    /** Latin, Greek, Cyrillic, Vietnamese, polytonic Greek, arrows, boxes: first and last character of each block. */
    private static final int[][] BLOCKS = {
        {0x21, 0x24F},
        {0x370, 0x3FF},
        {0x400, 0x52F},
        {0x1E00, 0x1EFF},
        {0x1F00, 0x1FFF},
        {0x2190, 0x21FF},
        {0x2500, 0x25FF}
    };

    /** Most glyphs of a line stand between these heights over the base line, as shares of the font's size. */
    private static final double TOP = 0.92, BOTTOM = -0.22;

    /**
     * {@return the character's picture}
     *
     * @param codePoint the character
     * @param size how many pixels the picture is wide and high, at least 4
     * @throws IllegalArgumentException if the font has no such character, or none with ink, or the size is too small
     */
    public static Glyph draw(int codePoint, int size) {
        Shape outline = Font.outline(codePoint)
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "the font draws no character U+%04X (%s)", codePoint, Character.getName(codePoint))));
        return of(codePoint, outline, size);
    }

    /**
     * {@return all characters of the font in seven blocks: Latin, Greek, Cyrillic, their letters with accents, arrows
     * and boxes, in the order of their numbers}
     *
     * @param size how many pixels a picture is wide and high, at least 4
     */
    public static List<Glyph> all(int size) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int[] block : BLOCKS) {
            for (int codePoint = block[0]; codePoint <= block[1]; codePoint++) {
                int character = codePoint;
                Font.outline(character).ifPresent(outline -> glyphs.add(of(character, outline, size)));
            }
        }
        return glyphs;
    }

    private static Glyph of(int codePoint, Shape outline, int size) {
        if (size < 4) {
            throw new IllegalArgumentException("a picture of a glyph has at least 4 x 4 pixels, not " + size);
        }
        return new Glyph(codePoint, Character.getName(codePoint), pixels(outline, size));
    }

    /** {@return the words of the name; a hyphen is a word of its own} */
    public List<String> words() {
        return List.of(name.replace("-", " - ").split(" +"));
    }

    private static FloatArray pixels(Shape outline, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fill(placed(outline, size));
        graphics.dispose();
        FloatArray pixels = FloatArray.ofZeros(size, size);
        for (int i = 0; i < size * size; i++) {
            pixels.set(i, image.getRaster().getSample(i % size, i / size, 0) / 255f);
        }
        return pixels;
    }

    /** In the middle of the picture, at the same scale for all that fit, so that an accent stays above its letter. */
    private static Shape placed(Shape outline, int size) {
        Rectangle2D bounds = outline.getBounds2D();
        double bottom = Math.min(BOTTOM, bounds.getMinY());
        double height = Math.max(TOP, bounds.getMaxY()) - bottom;
        double scale = size / Math.max(height, bounds.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(size / 2.0, size + scale * bottom);
        place.scale(scale, -scale); // a font's y runs upward
        place.translate(-bounds.getCenterX(), 0);
        return place.createTransformedShape(outline);
    }
}
