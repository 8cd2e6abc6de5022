package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rnn.data.wheel.Chorale;
import rnn.display.Picture;
import rnn.display.Playback;

class PianoRollTest {
    private static final int[][] TWO = {
        {72, Chorale.HELD, 74, Chorale.REST}, {60, Chorale.HELD, Chorale.HELD, Chorale.HELD}
    };

    /** The colour in the middle of a note of a picture whose highest row is 76. */
    private static int colour(Picture picture, double step, int pitch) {
        double x = 52 + (760 - 72) * step / 4;
        double y = 44 + (76 - pitch + 0.5) * 6;
        return picture.image().getRGB((int) (x * Picture.SCALE), (int) (y * Picture.SCALE));
    }

    @Test
    void aNoteReachesAsFarAsItIsHeld() {
        Picture picture = new PianoRoll("two", TWO).picture();
        assertEquals(Palette.line(0).getRGB(), colour(picture, 1.5, 72));
        assertEquals(Palette.line(0).getRGB(), colour(picture, 2.5, 74));
        assertEquals(Palette.GROUND.getRGB(), colour(picture, 3.5, 74));
        assertEquals(Palette.line(1).getRGB(), colour(picture, 3.5, 60));
    }

    @Test
    void whatWasExpectedIsPale() {
        double[][] bits = {{0, 0, 9, 0}, {3, 0, 0, 0}};
        Picture picture = new PianoRoll("two", TWO).surprise(bits).picture();
        assertEquals(Palette.mix(Palette.GROUND, Palette.line(0), 0.12).getRGB(), colour(picture, 1.5, 72));
        assertEquals(Palette.line(0).getRGB(), colour(picture, 2.5, 74));
        assertEquals(
                "Piano roll, two: 4 eighths. soprano 2 notes from 72 to 74; alto 1 notes from 60 to 60."
                        + " Surprise: 3.0 bits at an eighth on average.",
                picture.text());
    }

    @Test
    void thePageHoldsTheNotesInHertzAndSeconds() {
        String html = new PianoRoll("two", TWO)
                .bars(4, 2)
                .writtenFrom(2)
                .playback("Two <voices>")
                .html();
        assertTrue(html.contains("[1,0,1.36,261.6256]"), html.substring(0, 600));
        assertTrue(html.contains("[0,0,0.68,523.2511],[0,0.68,0.34,587.3295]"), html.substring(0, 600));
        assertTrue(html.contains("Two &lt;voices&gt;"));
        assertTrue(html.contains("soprano</label>") && !html.contains("tenor"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PianoRoll("none", new int[0][]));
        assertThrows(IllegalArgumentException.class, () -> new PianoRoll("uneven", new int[][] {{60}, {60, 62}}));
        PianoRoll roll = new PianoRoll("two", TWO);
        assertThrows(IllegalArgumentException.class, () -> roll.surprise(new double[1][4]));
        assertThrows(IllegalArgumentException.class, () -> roll.bars(0, 0));
        Picture picture = roll.picture();
        Playback.Tone third = new Playback.Tone(2, 0, 1, 440);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Playback(picture, 0, 1, 1, List.of("one", "two"), List.of(third)));
        assertThrows(IllegalArgumentException.class, () -> new Playback(picture, 0, 1, 0, List.of("one"), List.of()));
    }

    @Test
    void silenceIsDrawnToo() {
        Picture picture = new PianoRoll("silence", new int[][] {{Chorale.REST, Chorale.HELD}}).picture();
        assertEquals("Piano roll, silence: 2 eighths. soprano 0 notes.", picture.text());
    }
}
