package rnn.data.glyph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The font that PDFBox carries, drawn without a screen. */
class GlyphTest {
    private static final int SIZE = 32;

    @Test
    void thereAreAsManyGlyphsAndWordsAsTheLessonSays() {
        List<Glyph> all = Glyph.all(SIZE);
        Map<String, Integer> glyphsOf = new HashMap<>();
        all.forEach(glyph -> glyph.words().stream().distinct().forEach(word -> glyphsOf.merge(word, 1, Integer::sum)));
        assertEquals(1_492, all.size());
        assertEquals(
                1_422,
                all.stream()
                        .filter(glyph -> glyph.words().stream().allMatch(word -> glyphsOf.get(word) > 1))
                        .count());
        for (Glyph glyph : all) {
            assertTrue(ink(glyph, 0, SIZE) > 1, glyph.name());
        }
    }

    @Test
    void namesAreUnicodes() {
        for (Object[] row : new Object[][] {
            {0x41, "LATIN CAPITAL LETTER A"},
            {0x1EBF, "LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE"},
            {0x250C, "BOX DRAWINGS LIGHT DOWN AND RIGHT"},
            {0x2195, "UP DOWN ARROW"},
            {0x1FA7, "GREEK SMALL LETTER OMEGA WITH DASIA AND PERISPOMENI AND YPOGEGRAMMENI"}
        }) {
            assertEquals(row[1], Glyph.draw((int) row[0], SIZE).name());
        }
        assertEquals(List.of("HYPHEN", "-", "MINUS"), Glyph.draw('-', SIZE).words());
    }

    @Test
    void anAccentStandsAboveItsLetterAndTheLetterStaysWhereItWas() {
        Glyph plain = Glyph.draw('e', SIZE);
        Glyph accented = Glyph.draw('é', SIZE);
        int top = IntStream.range(0, SIZE)
                .filter(row -> ink(plain, row, row + 1) > 0)
                .findFirst()
                .orElseThrow();
        assertEquals(0, ink(plain, 0, top));
        assertTrue(ink(accented, 0, top) > 2);
        assertEquals(ink(plain, top + 2, SIZE), ink(accented, top + 2, SIZE), 2);
    }

    @Test
    void whatLooksAlikeIsTheSamePicture() {
        assertArrayEquals(
                Glyph.draw('A', SIZE).pixels().data(),
                Glyph.draw(0x391, SIZE).pixels().data());
    }

    @Test
    void pixelsLieBetweenPaperAndInk() {
        for (float pixel : Glyph.draw('@', 48).pixels().data()) {
            assertTrue(pixel >= 0 && pixel <= 1);
        }
        assertArrayEquals(new int[] {48, 48}, Glyph.draw('@', 48).pixels().shape());
    }

    @Test
    void aCharacterThatTheFontLacksIsNamed() {
        for (int none : new int[] {0x4E2D, ' ', 0x1F600, 0x10FFFF}) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Glyph.draw(none, SIZE));
            assertTrue(
                    e.getMessage().startsWith(String.format("the font draws no character U+%04X", none)),
                    e.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> Glyph.draw('A', 3));
    }

    /** The ink in the rows from one up to another. */
    private static double ink(Glyph glyph, int from, int to) {
        return IntStream.range(from * SIZE, to * SIZE)
                .mapToDouble(glyph.pixels()::get)
                .sum();
    }
}
