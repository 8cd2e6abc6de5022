package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.display.Picture;
import rnn.net.Linear;

/** Every kind of picture: it encodes to a PNG that decodes to the same pixels, and something is drawn on its ground. */
class PictureTest {
    private static void assertDrawn(Picture picture) {
        try {
            BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(picture.png()));
            assertEquals(picture.image().getWidth(), decoded.getWidth());
            int ground = 0;
            int pixels = decoded.getWidth() * decoded.getHeight();
            for (int i = 0; i < pixels; i++) {
                int x = i % decoded.getWidth();
                int y = i / decoded.getWidth();
                assertEquals(picture.image().getRGB(x, y), decoded.getRGB(x, y));
                ground += decoded.getRGB(x, y) == Palette.GROUND.getRGB() ? 1 : 0;
            }
            assertTrue(ground < pixels && ground > pixels / 10, ground + " of " + pixels);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void lineChart() {
        assertDrawn(new LineChart("Training", "step", "loss in nats")
                .line("loss", new double[] {3, 2, 1.5})
                .level("bigram", 1, 3, 2)
                .logarithmic()
                .picture());
    }

    @Test
    void aLineOfManyPointsKeepsItsShape() {
        assertDrawn(
                new LineChart("many", "x", "y").line("y", new double[50_000]).picture());
    }

    @Test
    void heatMapKeepsEqualNamesApart() {
        assertDrawn(
                new HeatMap("state", "character", List.of("a", "a", " "), "unit", List.of("0", "1"), new double[][] {
                            {1, -1, 0}, {0.5, 0, 2}
                        })
                        .picture());
    }

    @Test
    void unrolledGraphWithAndWithoutOutput() {
        Random random = new Random(1);
        ElmanCell cell = new ElmanCell(2, 2, random);
        Var x = Var.constant(FloatArray.of(new float[] {1, 0, 0, 1}, 2, 1, 2));
        assertDrawn(new UnrolledGraph(cell, x, "what", "time").picture());
        assertDrawn(new UnrolledGraph(cell, new Linear(2, 3, random), x, "what", "time").picture());
    }

    @Test
    void whatCannotBeDrawnIsNamed() {
        LineChart chart = new LineChart("t", "x", "y");
        assertThrows(IllegalArgumentException.class, () -> chart.line("empty", new double[0]));
        assertThrows(IllegalArgumentException.class, () -> chart.line("l", new double[2], new double[3]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HeatMap("t", "x", List.of("a"), "y", List.of("b"), new double[][] {{1, 2}}));
        Var x = Var.constant(FloatArray.ofZeros(2, 1, 2));
        ElmanCell cell = new ElmanCell(2, 2, new Random(1));
        assertThrows(IllegalArgumentException.class, () -> new UnrolledGraph(cell, x, "one label"));
    }
}
