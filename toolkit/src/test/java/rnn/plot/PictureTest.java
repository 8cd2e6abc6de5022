package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.data.Tokens;
import rnn.data.Vocabulary;
import rnn.display.Picture;
import rnn.model.Wiring;
import rnn.net.Bidirectional;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Unroll;

/**
 * Every kind of picture is twice as fine as the page, fills its ground, has words, and is nearly unchanged when it is
 * read back.
 */
class PictureTest {
    private static void assertDrawn(Picture picture) {
        try {
            BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(picture.png()));
            assertEquals(2 * picture.width(), decoded.getWidth());
            assertTrue(picture.text().length() > 20, "it says what it shows: " + picture.text());
            int ground = 0;
            double sum = 0;
            int pixels = decoded.getWidth() * decoded.getHeight();
            for (int i = 0; i < pixels; i++) {
                int x = i % decoded.getWidth();
                int y = i / decoded.getWidth();
                int apart = apart(picture.image().getRGB(x, y), decoded.getRGB(x, y));
                assertTrue(apart < 48, "one of 256 colours is " + apart + " from what was drawn");
                sum += apart;
                ground += decoded.getRGB(x, y) == Palette.GROUND.getRGB() ? 1 : 0;
            }
            assertTrue(sum / pixels < 1, "the 256 colours are " + sum / pixels + " from what was drawn");
            assertTrue(ground < pixels && ground > pixels / 10, ground + " of " + pixels);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The largest difference of a channel. */
    private static int apart(int expected, int actual) {
        int apart = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            apart = Math.max(apart, Math.abs(((expected >> shift) & 255) - ((actual >> shift) & 255)));
        }
        return apart;
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
    void colouredText() {
        String text = "He said:\n\"" + "so long a line ".repeat(9) + "\" 😀";
        double[] values = IntStream.range(0, (int) text.codePoints().count())
                .mapToDouble(i -> Math.sin(i / 7.0))
                .toArray();
        assertDrawn(new ColouredText("A unit", text, values).picture());
        assertDrawn(new ColouredText("Nothing to say", "abc", 0, 0, 0).picture());
        int darkest = Math.min(
                luminance(ColouredText.colour(1).getRGB()),
                luminance(ColouredText.colour(-1).getRGB()));
        assertTrue(darkest > 3 * luminance(Palette.INK.getRGB()), "ink on " + darkest);
        for (double[] wrong : new double[][] {{}, {1, 2}, {1, 2, 3, 4}, {0, Double.NaN, 0}}) {
            assertThrows(IllegalArgumentException.class, () -> new ColouredText("t", "abc", wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> new ColouredText("t", ""));
    }

    private static int luminance(int rgb) {
        return (2126 * ((rgb >> 16) & 255) + 7152 * ((rgb >> 8) & 255) + 722 * (rgb & 255)) / 10_000;
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
    void heatMapOfPositiveNumbersHasNoBlue() {
        assertTrue(blue(new HeatMap("gate", "x", List.of("a", "b"), "y", List.of("0"), new double[][] {{0, 1}})) == 0);
        assertTrue(blue(new HeatMap("gate", "x", List.of("a", "b"), "y", List.of("0"), new double[][] {{0, 1}}).upTo(3))
                == 0);
        assertTrue(
                blue(new HeatMap("state", "x", List.of("a", "b"), "y", List.of("0"), new double[][] {{-1, 1}})) > 1000);
    }

    private static long blue(HeatMap map) {
        BufferedImage image = map.picture().image();
        int blue = Palette.diverging(-1).getRGB();
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == blue)
                .count();
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
    void rolledGraphNamesItsThreeSizes() {
        Random random = new Random(1);
        Picture loop = new RolledGraph(new ElmanCell(2, 4, random), new Linear(4, 3, random)).picture();
        assertDrawn(loop);
        assertTrue(loop.text().contains("x with 2 numbers goes through Wx into h with 4"), loop.text());
        assertTrue(loop.text().endsWith("into p with 3 on top."), loop.text());
        assertThrows(
                IllegalArgumentException.class,
                () -> new RolledGraph(new ElmanCell(2, 4, random), new Linear(5, 3, random)));
    }

    @Test
    void layerGraphHasARowForEachReaderAndAColourForEachDirection() {
        Random random = new Random(1);
        Unroll there = new Unroll(new GruCell(2, 3, random));
        Unroll back = new Unroll(new GruCell(2, 3, random));
        Unroll over = new Unroll(new GruCell(6, 3, random));
        Picture one = new LayerGraph(there, "a", "b").picture();
        Picture both =
                new LayerGraph(new Bidirectional(there, back, Bidirectional.Merge.CONCATENATE), "a", "b").picture();
        Picture deep = new LayerGraph(
                        new Layers(new Bidirectional(there, back, Bidirectional.Merge.CONCATENATE), over), "a", "b")
                .picture();
        assertDrawn(deep);
        int row = both.image().getHeight() - one.image().getHeight();
        assertEquals(2 * row, deep.image().getHeight() - one.image().getHeight());
        assertEquals(0, count(one, LayerGraph.FROM_THE_END.getRGB()));
        assertTrue(count(both, LayerGraph.FROM_THE_END.getRGB()) > 100, "the reader from the end is not told apart");
        assertThrows(IllegalArgumentException.class, () -> new LayerGraph(there));
    }

    private static long count(Picture picture, int colour) {
        BufferedImage image = picture.image();
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour)
                .count();
    }

    @Test
    void planeWithEverythingOnIt() {
        assertDrawn(new PlaneChart("valley", "x", -2, 2, "y", -1, 1)
                .heights("loss", (x, y) -> x * x + 9 * y * y)
                .levels(1, 4)
                .path("descent", new double[] {2, 1}, new double[] {1, 0.5})
                .points("points", new double[] {0}, new double[] {0})
                .label("here", -1, -0.5)
                .picture());
        assertDrawn(new PlaneChart("classes", "x", -2, 2, "y", -1, 1)
                .regions((x, y) -> x > y ? 1 : 0)
                .levels((x, y) -> x - y, 0)
                .picture());
    }

    @Test
    void aGridFillsThePlaneFromTheLowerLeft() {
        BufferedImage image = new PlaneChart("grid", "x", 0, 2, "y", 0, 2)
                .heights("height", new double[][] {{1, 0}, {0, 0}})
                .picture()
                .image();
        int lowerLeft = image.getRGB(240, 760);
        assertEquals(Palette.GROUND.getRGB(), image.getRGB(240, 160));
        assertEquals(Palette.GROUND.getRGB(), image.getRGB(1200, 760));
        assertTrue(lowerLeft != Palette.GROUND.getRGB(), "the one that is high is dark");
    }

    @Test
    void levelLinesRunWhereTheHeightIsTheLevel() {
        BufferedImage image = new PlaneChart("slope", "x", 0, 1, "y", 0, 1)
                .heights("height", (x, y) -> x)
                .levels(0.5)
                .picture()
                .image();
        PlaneAxis axis = new PlaneAxis("x", 0, 1, 84, 760 - 96);
        boolean drawn = false;
        for (int pixel = 2 * axis.pixel(0.5) - 4; pixel <= 2 * axis.pixel(0.5) + 4; pixel++) {
            drawn |= image.getRGB(pixel, 400) == PlaneHeights.LEVEL.getRGB();
        }
        assertTrue(drawn, "a line stands at 0.5");
    }

    @Test
    void ticksAreRoundNumbersWithinTheAxis() {
        assertArrayEquals(
                new double[] {-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1}, new PlaneAxis("x", -0.3, 1, 0, 100).ticks(), 1e-12);
        assertArrayEquals(new double[] {0, 500, 1000, 1500, 2000}, new PlaneAxis("x", 0, 2000, 0, 100).ticks(), 1e-9);
        assertEquals("−0.2", PlaneAxis.text(-0.2));
        assertEquals("9.3e+37", PlaneAxis.spoken(9.3e37));
        assertEquals("100", PlaneAxis.text(100));
        assertEquals("0.001", PlaneAxis.text(0.001));
        assertEquals("−3.1e−12", PlaneAxis.text(-3.14e-12));
        assertArrayEquals(new double[] {1, 2, 3}, new PlaneAxis("x", 0.9, 3.1, 0, 100, 1).ticks(), 1e-12);
    }

    @Test
    void aLogarithmicAxisHasFewDecades() {
        DecadeAxis many = new DecadeAxis("y", 3e-23, 2, 340, 44);
        assertTrue(many.ticks().length <= 7 && many.ticks().length >= 4, Arrays.toString(many.ticks()));
        assertEquals("10^−20", many.label(1e-20));
        assertEquals("0.01", many.label(0.01));
        assertArrayEquals(new double[] {1, 2, 5, 10}, new DecadeAxis("y", 0.7, 12, 340, 44).ticks(), 1e-12);
        assertArrayEquals(new double[] {0.01, 0.1, 1}, new DecadeAxis("y", 0.005, 2, 340, 44).ticks(), 1e-12);
        for (double low = 1e-300; low < 0.1; low *= 1e7) {
            int ticks = new DecadeAxis("y", low, 1, 340, 44).ticks().length;
            assertTrue(ticks >= 2 && ticks <= 7, ticks + " from " + low);
        }
        assertEquals(192, new DecadeAxis("y", 0.01, 100, 340, 44).place(1), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new DecadeAxis("y", 0, 1, 340, 44));
        LineChart zero =
                new LineChart("t", "x", "y").line("falls", new double[] {1, 0}).logarithmic();
        assertTrue(assertThrows(IllegalArgumentException.class, zero::picture)
                .getMessage()
                .contains("'falls' has the height 0.0"));
    }

    @Test
    void aChartSaysWhatItsLinesDo() {
        String text = new LineChart("Training", "step", "loss in nats")
                .line("loss", new double[] {3, 1, 1.5})
                .level("bigram", 1, 3, 2)
                .picture()
                .text();
        assertEquals(
                "Line chart, Training: loss in nats over step. loss: 3 at 1, 1.5 at 3, lowest 1, highest 3; "
                        + "bigram: level at 2.",
                text);
    }

    @Test
    void aGapInterruptsALineAndNothingElseMayBeNoNumber() {
        LineChart chart = new LineChart("t", "x", "y");
        assertDrawn(chart.line("gap", new double[] {1, Double.NaN, 2}).picture());
        assertThrows(
                IllegalArgumentException.class, () -> chart.line("far", new double[] {1, Double.POSITIVE_INFINITY}));
        assertThrows(IllegalStateException.class, () -> new LineChart("t", "x", "y").picture());
        assertDrawn(new LineChart("one", "x", "y")
                .line("y", new double[] {5})
                .logarithmic()
                .picture());
    }

    @Test
    void stretchesAndBandsAreShadedAndSaid() {
        double[] x = {0, 1, 2, 3};
        LineChart chart = new LineChart("The sea", "hour", "°C")
                .span("test part", 2.5, 9)
                .span("gap", 0.5, 0.6)
                .span("gap", 1, 1)
                .band("expected", x, new double[] {1, 1, Double.NaN, 0}, new double[] {3, 3, 3, 4})
                .line("measured", x, new double[] {2, 2, 2, 2});
        assertDrawn(chart.picture());
        assertEquals(
                "Line chart, The sea: °C over hour. measured: 2 at 0, 2 at 3, lowest 2, highest 2; "
                        + "expected: 1 to 3 at 0, 0 to 4 at 3. Shaded: test part 2.5 to 9; gap 0.5 to 0.6, 1 to 1.",
                chart.picture().text());
        BufferedImage image = chart.picture().image();
        assertEquals(Palette.GROUND.getRGB(), image.getRGB(image.getWidth() - 12, 100) | 0xFF000000, "beyond the axis");
        assertThrows(IllegalArgumentException.class, () -> chart.span("back", 2, 1));
        assertThrows(IllegalArgumentException.class, () -> chart.span("nowhere", Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> chart.band("short", x, x, new double[2]));
        assertThrows(IllegalArgumentException.class, chart.logarithmic()::picture);
    }

    @Test
    void aFanHoldsNineOfTenFutures() {
        double[][] futures = new double[101][2];
        for (int i = 0; i < futures.length; i++) {
            futures[(i * 37) % 101] = new double[] {5, i};
        }
        String text = new LineChart("t", "x", "y")
                .fan(new double[] {0, 1}, futures)
                .picture()
                .text();
        assertTrue(text.contains("their middle: 5 at 0, 50 at 1"), text);
        assertTrue(text.contains("9 of 10 futures: 5 to 5 at 0, 5 to 95 at 1"), text);
        assertTrue(text.contains("half of them: 5 to 5 at 0, 25 to 75 at 1"), text);
        LineChart none = new LineChart("t", "x", "y");
        assertThrows(IllegalArgumentException.class, () -> none.fan(new double[] {0}, new double[0][1]));
    }

    @Test
    void aHeatMapOfManyColumnsFitsThePage() {
        List<String> letters = IntStream.range(0, 300)
                .mapToObj(i -> "" + (char) ('a' + i % 26))
                .toList();
        Picture picture = new HeatMap("Many", "letter", letters, "unit", List.of("0"), new double[1][300]).picture();
        assertTrue(picture.width() < 900, picture.width() + " pixels");
    }

    @Test
    void aLongTitleOverFewColumnsIsNotCutOff() {
        BufferedImage image = new HeatMap(
                        "How many ways of many pass here", "x", List.of("a", "b"), "", List.of("c"), new double[1][2])
                .picture()
                .image();
        int ground = image.getRGB(0, 0);
        for (int y = 0; y < 60; y++) {
            assertEquals(ground, image.getRGB(8, y), "left, line " + y);
            assertEquals(ground, image.getRGB(image.getWidth() - 8, y), "right, line " + y);
        }
    }

    @Test
    void graphOfAComputationWithItsGradients() {
        Parameter w = new Parameter("w", FloatArray.of(new float[] {2}, 1, 1));
        Var x = Var.constant(FloatArray.of(new float[] {3}, 1, 1));
        Var s = w.times(x);
        Var y = s.tanh();
        y.sum().backward();
        ComputationGraph graph = new ComputationGraph()
                .node("w", w)
                .node("x", x)
                .node("s = w x", s, w, x)
                .node("tanh", y, s);
        assertDrawn(graph.picture());
        assertThrows(IllegalArgumentException.class, () -> new ComputationGraph().node("s", s, w));
    }

    @Test
    void batchWithAndWithoutItsTokens() {
        Vocabulary vocabulary = Vocabulary.ofCharacters("crow fox");
        Tokens words = Tokens.padded(List.of(vocabulary.encode("crow"), vocabulary.encode("fox")));
        assertDrawn(BatchPicture.of("Two words", words, vocabulary).picture());
        assertDrawn(new BatchPicture("Many", Mask.ofLengths(30, new int[] {30, 3, 17})).picture());
        assertThrows(IllegalArgumentException.class, () -> new BatchPicture("none", Mask.full(0, 0)));
    }

    @Test
    void typeDiagramsOfOneDirectionAndOfTwo() {
        for (boolean both : new boolean[] {false, true}) {
            Wiring.Column written = new Wiring.Column("decoder", "y0 [2]", "h1 [3]", "y1 [2]", true);
            Wiring.Column read = new Wiring.Column("encoder", "x0 [2]", "h0 [3]", "y0 [2]", false);
            assertDrawn(new TypeDiagram("Type", new Wiring(List.of(read, written), true, both)).picture());
        }
        Wiring.Column direct = new Wiring.Column("", "x0 [2]", "", "y0 [2]", false);
        assertDrawn(new TypeDiagram("One layer", new Wiring(List.of(direct), false, false)).picture());
    }

    @Test
    void wordsStandInTheBoxesOfATypeDiagram() {
        Wiring wiring = new Wiring(
                List.of(
                        new Wiring.Column("", "x [2]", "h0 [3]", "y0 [4]", false),
                        new Wiring.Column("", "y0 [2]", "h1 [3]", "y1 [4]", true)),
                true,
                false);
        Picture picture = new TypeDiagram("Type", wiring)
                .words(List.of("", "horizontal"), List.of("horizontal", "line"))
                .picture();
        assertDrawn(picture);
        assertTrue(
                picture.text()
                        .contains(
                                "in x [2] state h0 [3] out horizontal; in horizontal state h1 [3] out line the output"),
                picture.text());
        TypeDiagram diagram = new TypeDiagram("Type", wiring);
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> diagram.words(List.of("a"), List.of("a", "line")));
        assertTrue(wrong.getMessage().contains("has 2 steps, and there are 1 words to read and 2"), wrong.getMessage());
    }

    @Test
    void whatCannotBeDrawnIsNamed() {
        PlaneChart plane = new PlaneChart("t", "x", 0, 1, "y", 0, 1);
        assertThrows(IllegalStateException.class, () -> plane.levels(1));
        assertThrows(IllegalArgumentException.class, () -> plane.path("p", new double[2], new double[3]));
        assertThrows(IllegalArgumentException.class, () -> plane.heights("h", (x, y) -> 1 / 0.0)
                .picture());
        assertThrows(IllegalArgumentException.class, () -> new PlaneChart("t", "x", 1, 1, "y", 0, 1));
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
