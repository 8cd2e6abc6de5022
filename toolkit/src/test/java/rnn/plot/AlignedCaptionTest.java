package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.display.Picture;
import rnn.net.Grid;

class AlignedCaptionTest {
    private static final Grid PICTURE = new Grid(8, 8);
    private static final Grid PLACES = new Grid(2, 2);
    private static final INDArray MAP =
            Nd4j.createFromArray(new double[][] {{0.7, 0.1, 0.1, 0.1}, {0.1, 0.1, 0.2, 0.6}});

    private static Picture picture(double... ink) {
        return new AlignedCaption("A dot", PICTURE, ink, PLACES, List.of("ABOVE", "DOT"), MAP).picture();
    }

    /** The colour of a picture's place within the drawing of a word. */
    private static int colour(Picture picture, int word, int row, int column) {
        double left = 24 + word * 128 + (column + 0.5) * 14;
        double top = 52 + (row + 0.5) * 14;
        return picture.image().getRGB((int) (left * Picture.SCALE), (int) (top * Picture.SCALE));
    }

    @Test
    void lightLiesWhereTheModelLooked() {
        Picture picture = picture(new double[64]);
        int bright = Palette.mix(Palette.GROUND, Palette.LINES[1], 0.75).getRGB();
        assertEquals(bright, colour(picture, 0, 1, 1));
        assertEquals(bright, colour(picture, 1, 6, 6));
        assertEquals(
                Palette.mix(Palette.GROUND, Palette.LINES[1], 0.75 * 0.2 / 0.6).getRGB(), colour(picture, 1, 6, 1));
        double[] ink = new double[64];
        ink[6 * 8 + 6] = 1;
        assertEquals(Palette.mix(Palette.INK, Palette.LINES[1], 0.75).getRGB(), colour(picture(ink), 1, 6, 6));
    }

    @Test
    void itSaysWhereEachWordLooks() {
        assertEquals(
                "Picture with its caption, A dot. ABOVE looks most at row 1, column 1 of 2 × 2: 70 %."
                        + " DOT looks most at row 2, column 2 of 2 × 2: 60 %.",
                picture(new double[64]).text());
    }

    @Test
    void aLongCaptionGoesOnInTheNextLineAndFitsThePage() {
        Picture picture = new AlignedCaption(
                        "Long", PICTURE, new double[64], PLACES, Collections.nCopies(13, "W"), Nd4j.zeros(13, 4))
                .picture();
        assertTrue(picture.width() <= 860, "" + picture.width());
        assertTrue(picture.image().getHeight() > 3 * 112 * Picture.SCALE);
    }

    @Test
    void itCanBeLarger() {
        List<String> word = List.of("DOT");
        INDArray light = Nd4j.createFromArray(new double[][] {{0, 0, 0, 1}});
        Picture large = new AlignedCaption("One word", PICTURE, new double[64], PLACES, word, light)
                .side(224)
                .picture();
        int below = (52 + 224 - 14) * Picture.SCALE;
        int right = (24 + 224 - 14) * Picture.SCALE;
        assertEquals(
                Palette.mix(Palette.GROUND, Palette.LINES[1], 0.75).getRGB(),
                large.image().getRGB(right, below));
        Picture three = new AlignedCaption(
                        "Four", PICTURE, new double[64], PLACES, Collections.nCopies(4, "W"), Nd4j.zeros(4, 4))
                .side(224)
                .picture();
        assertTrue(three.width() <= 860, "" + three.width());
        assertThrows(
                IllegalArgumentException.class,
                () -> new AlignedCaption("t", PICTURE, new double[64], PLACES, word, light).side(31));
    }

    @Test
    void longWordsDoNotTouch() {
        Picture picture = new AlignedCaption(
                        "Two", PICTURE, new double[64], PLACES, List.of("PROSGEGRAMMENI", "PROSGEGRAMMENI"), MAP)
                .picture();
        int between = (24 + 112 + 8) * Picture.SCALE;
        for (int y = (52 + 112 + 4) * Picture.SCALE; y < picture.image().getHeight(); y++) {
            assertEquals(Palette.GROUND.getRGB(), picture.image().getRGB(between, y));
        }
    }

    @Test
    void sizesThatDoNotFitAreNamed() {
        List<String> words = List.of("ABOVE", "DOT");
        double[] ink = new double[64];
        assertThrows(
                IllegalArgumentException.class,
                () -> new AlignedCaption("t", PICTURE, new double[63], PLACES, words, MAP));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AlignedCaption("t", PICTURE, ink, new Grid(2, 3), words, MAP));
        assertThrows(
                IllegalArgumentException.class, () -> new AlignedCaption("t", PICTURE, ink, PLACES, List.of(), MAP));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AlignedCaption("t", PICTURE, ink, PLACES, List.of("ABOVE"), MAP));
    }
}
