package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rnn.display.Picture;

class StrokePictureTest {
    private static final double[][] ACROSS = {{-1, 0}, {0, 0}, {1, 0}};

    private static StrokePicture line() {
        return new StrokePicture("A line", -1, 1).drawing("line", ACROSS);
    }

    /** The colour at a place of the first drawing, in the unit of its points. */
    private static int colour(StrokePicture plot, double x, double y) {
        Picture picture = plot.picture();
        double left = 24 + (x + 1) * 30;
        double top = 48 + (1 - y) * 30;
        return picture.image().getRGB((int) (left * Picture.SCALE), (int) (top * Picture.SCALE));
    }

    @Test
    void thePenGoesFromPointToPoint() {
        assertEquals(Palette.INK.getRGB(), colour(line(), 0.5, 0));
        assertEquals(Palette.GROUND.getRGB(), colour(line(), 0.5, 0.5));
        assertEquals(Palette.INPUT.getRGB(), colour(line(), -1, 0));
    }

    @Test
    void itStopsWhereItIsToldTo() {
        assertEquals(Palette.INK.getRGB(), colour(line().upTo(2.5), 0.4, 0));
        assertEquals(Palette.GROUND.getRGB(), colour(line().upTo(2.5), 0.7, 0));
        assertEquals(Palette.GROUND.getRGB(), colour(line().upTo(1), -0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> line().upTo(0));
    }

    @Test
    void yGoesUp() {
        StrokePicture upright = new StrokePicture("Up", -1, 1).drawing("", new double[][] {{0, 0}, {0, 1}});
        assertEquals(Palette.INK.getRGB(), colour(upright, 0, 0.8));
        assertEquals(Palette.GROUND.getRGB(), colour(upright, 0, -0.8));
    }

    @Test
    void everyFrameHasTheSameSize() {
        int width = line().picture().width();
        for (double points = 1; points <= 3; points += 0.5) {
            assertEquals(width, line().upTo(points).picture().width());
        }
    }

    @Test
    void manyAndWideOnesFitThePage() {
        StrokePicture many = new StrokePicture("Many", -1, 1);
        for (int i = 0; i < 40; i++) {
            many.drawing("" + i, ACROSS);
        }
        assertTrue(many.picture().width() <= 860, "" + many.picture().width());
        Picture wide = new StrokePicture("Wide", -1, 1)
                .drawing("word", new double[][] {{-1, 0}, {9, 0}})
                .picture();
        assertTrue(wide.width() >= 300, "" + wide.width());
        assertEquals("Drawings, Wide: word.", wide.text());
    }

    @Test
    void whatIsNoDrawingIsNamed() {
        StrokePicture empty = new StrokePicture("Empty", -1, 1);
        assertThrows(IllegalStateException.class, empty::picture);
        assertThrows(IllegalArgumentException.class, () -> empty.drawing("none"));
        assertThrows(IllegalArgumentException.class, () -> empty.drawing("x", new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> empty.drawing("x", new double[] {1, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> empty.side(5));
        assertThrows(IllegalArgumentException.class, () -> new StrokePicture("x", 1, 1));
    }
}
