package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rnn.display.Picture;

class TracesTest {
    /** From the lower left corner to the lower right one, then up. */
    private static final double[][] CORNER = {{0, 0}, {0.5, 0}, {1, 0}, {1, 1}};

    private static int colour(Picture picture, double x, double y) {
        return picture.image().getRGB((int) Math.round(x * Picture.SCALE), (int) Math.round(y * Picture.SCALE));
    }

    @Test
    void theDotIsAtTheLastPointThatIsSeen() {
        Picture part = new Traces("Way").trace("corner", CORNER, 2).picture();
        Picture whole = new Traces("Way").trace("corner", CORNER).picture();
        int dot = Palette.LINES[0].getRGB();
        assertEquals(dot, colour(part, 24 + 64, 44 + 128));
        assertEquals(Palette.GROUND.getRGB(), colour(part, 24 + 100, 44 + 124));
        assertEquals(dot, colour(whole, 24 + 128, 44));
    }

    @Test
    void theLongestBarHasAColourOfItsOwn() {
        Picture picture = new Traces("Way")
                .trace("corner", CORNER)
                .bar("a", 0.2)
                .bar("b", 0.8)
                .picture();
        assertTrue(picture.text().endsWith("The longest of 2 bars is b: 80 %."), picture.text());
        int blue = 0;
        int orange = 0;
        for (int x = (24 + 128 + 24) * Picture.SCALE; x < picture.image().getWidth(); x++) {
            blue += picture.image().getRGB(x, (44 + 9) * Picture.SCALE) == Palette.LINES[0].getRGB() ? 1 : 0;
            orange += picture.image().getRGB(x, (44 + 18 + 9) * Picture.SCALE) == Palette.LINES[1].getRGB() ? 1 : 0;
        }
        assertEquals(36.0 * Picture.SCALE, blue, 2); // the axis covers a pixel
        assertEquals(144.0 * Picture.SCALE, orange, 2);
    }

    @Test
    void itSaysWhereEachWayLeads() {
        assertEquals(
                "Traces, Two: a, 4 points from (0.00, 0.00) to (1.00, 1.00); b, 1 points from (0.00, 0.00) to"
                        + " (0.00, 0.00).",
                new Traces("Two")
                        .trace("a", CORNER)
                        .trace("b", CORNER, 1)
                        .picture()
                        .text());
    }

    @Test
    void manyWaysFitThePage() {
        Traces many = new Traces("Many");
        for (int i = 0; i < 15; i++) {
            many.trace("a name that is much too long", CORNER);
        }
        Picture picture = many.picture();
        assertTrue(picture.width() <= 860, "" + picture.width());
        assertTrue(picture.image().getHeight() > 3 * 128 * Picture.SCALE);
        assertTrue(new Traces("One")
                        .trace("a", CORNER)
                        .side(240)
                        .bar("horizontal", 1)
                        .picture()
                        .width()
                <= 860);
    }

    @Test
    void whatCannotBeDrawnIsNamed() {
        Traces traces = new Traces("t");
        assertThrows(IllegalStateException.class, traces::picture);
        assertThrows(IllegalArgumentException.class, () -> traces.trace("a", CORNER, 5));
        assertThrows(IllegalArgumentException.class, () -> traces.trace("a", CORNER, 0));
        assertThrows(IllegalArgumentException.class, () -> traces.trace("a", new double[][] {{1}}));
        assertThrows(IllegalArgumentException.class, () -> traces.trace("a", new double[][] {{0, Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> traces.bar("a", 1.1));
        assertThrows(IllegalArgumentException.class, () -> traces.bar("a", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> traces.side(31));
    }
}
