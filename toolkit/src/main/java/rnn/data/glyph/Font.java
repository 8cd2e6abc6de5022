package rnn.data.glyph;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Liberation Sans (SIL Open Font License 1.1), which PDFBox carries, as outlines. */
final class Font {
    private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final TrueTypeFont FONT = read();

    private Font() {}

    private static TrueTypeFont read() {
        try (InputStream file = PDDocument.class.getResourceAsStream(PLACE)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the font in PDFBox could not be read: " + e.getMessage(), e);
        }
    }

    /** The outline of a character in shares of the font's size, base line at 0, if the font has it and it has ink. */
    static synchronized Optional<Shape> outline(int codePoint) {
        try {
            int number = FONT.getUnicodeCmapLookup().getGlyphId(codePoint);
            GlyphData glyph = number == 0 ? null : FONT.getGlyph().getGlyph(number);
            double size = FONT.getUnitsPerEm();
            return Optional.ofNullable(glyph)
                    .map(drawn -> AffineTransform.getScaleInstance(1 / size, 1 / size)
                            .createTransformedShape(drawn.getPath()))
                    .filter(outline -> !outline.getBounds2D().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("the font in PDFBox could not be read: " + e.getMessage(), e);
        }
    }
}
