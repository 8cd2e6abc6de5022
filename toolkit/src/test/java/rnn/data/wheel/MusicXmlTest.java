package rnn.data.wheel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A score of one measure, written by hand. */
class MusicXmlTest {
    private static final String QUIET = part(note("<rest/>", 8, ""));

    private static String note(String pitch, int duration, String more) {
        return "<note>" + pitch + "<duration>" + duration + "</duration>" + more + "</note>";
    }

    private static String pitch(String step, int alter, int octave) {
        return "<pitch><step>" + step + "</step><alter>" + alter + "</alter><octave>" + octave + "</octave></pitch>";
    }

    private static String part(String notes) {
        return "<part><measure><attributes><divisions>2</divisions><key><fifths>-3</fifths></key></attributes>" + notes
                + "</measure></part>";
    }

    private static byte[] score(String... parts) {
        String begin = "<?xml version=\"1.0\"?><!DOCTYPE score PUBLIC \"x\" \"http://nowhere.invalid/x.dtd\"><score>";
        return (begin + String.join("", parts) + "</score>").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void notesRestsTiesAndSixteenthsStandOnTheGridOfEighths() {
        String soprano = part(note(pitch("C", 0, 4), 2, "") // a quarter of middle C: 60, held
                + note(pitch("B", -1, 3), 1, "") // B flat below it: 58
                + note("<chord/>" + pitch("G", 0, 3), 1, "") // sounds with the note before it
                + note("<rest/>", 1, "")
                + note(pitch("F", 1, 5), 2, "")
                + note(pitch("F", 1, 5), 2, "<tie type=\"stop\"/>"));
        Chorale chorale =
                MusicXml.read("x", score(soprano, QUIET, QUIET, QUIET)).orElseThrow();
        assertEquals(-3, chorale.sharps());
        assertEquals(8, chorale.bar());
        assertEquals(0, chorale.upbeat());
        int held = Chorale.HELD;
        assertArrayEquals(new int[] {60, held, 58, Chorale.REST, 78, held, held, held}, chorale.voices()[0]);
        assertArrayEquals(new int[] {Chorale.REST, held, held, held, held, held, held, held}, chorale.voices()[3]);
    }

    @Test
    void aShortFirstMeasureIsAnUpbeat() {
        String time = "<attributes><time><beats>3</beats><beat-type>4</beat-type></time></attributes>";
        String two = "<part><measure>" + time + note("<rest/>", 1, "") + "</measure><measure>" + note("<rest/>", 3, "")
                + "</measure></part>";
        Chorale chorale = MusicXml.read("x", score(two, two, two, two)).orElseThrow();
        assertEquals(6, chorale.bar());
        assertEquals(2, chorale.upbeat());
    }

    @Test
    void whatHasNotFourVoicesOfSingleNotesIsLeftOut() {
        assertTrue(MusicXml.read("x", score(QUIET, QUIET, QUIET)).isEmpty());
        assertTrue(MusicXml.read("x", score(QUIET, QUIET, QUIET, QUIET, QUIET)).isEmpty());
        String two = part(note("<rest/>", 8, "") + "<backup><duration>8</duration></backup>");
        assertTrue(MusicXml.read("x", score(QUIET, QUIET, QUIET, two)).isEmpty());
    }

    @Test
    void whatIsNoScoreIsNamed() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> MusicXml.read("bwv1", "<score>".getBytes(StandardCharsets.UTF_8)));
        assertTrue(e.getMessage().startsWith("the score bwv1 is not MusicXML: "), e.getMessage());
    }
}
