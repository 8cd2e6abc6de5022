package rnn.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import rnn.display.Picture;

/**
 * A text in which the background of each character shows a number, such as one unit of the state after that character.
 * Blue is negative, white is zero, orange is positive; the number of the largest size has the strongest colour.
 *
 * <pre>{@code
 * new ColouredText("Unit 7 after each character", text, activations).show();
 * }</pre>
 */
public final class ColouredText implements Plot {
    private static final int MARGIN = 34;
    private static final int TOP = 48;
    private static final int WIDTH = 9;
    private static final int HEIGHT = 22;
    private static final int COLUMNS = 80;

    /** The strongest colour: letters stay readable even on the background nearest to them in lightness. */
    private static final double STRONGEST = 0.7;

    private final String title;
    private final int[] characters;
    private final double[] values;

    /**
     * A coloured text.
     *
     * @param title what the colours say
     * @param text not empty; a line that is too long is broken, between words if possible, and a line end is shown as ¶
     * @param values one for each character (code point) of it
     * @throws IllegalArgumentException if there are more or fewer numbers than characters, or one is NaN or infinite
     */
    public ColouredText(String title, String text, double... values) {
        this.title = title;
        this.characters = text.codePoints().toArray();
        this.values = values.clone();
        if (characters.length == 0 || characters.length != values.length) {
            throw new IllegalArgumentException("a coloured text has a number for each of its characters, at least one; "
                    + "these are " + characters.length + " characters and " + values.length + " numbers");
        }
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a coloured text's numbers are finite, and one is NaN or infinite");
        }
    }

    @Override
    public Picture picture() {
        int[][] places = places();
        int lines = 1 + places[places.length - 1][0];
        Sketch sketch = new Sketch(2 * MARGIN + COLUMNS * WIDTH, TOP + lines * HEIGHT + 16);
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        double largest =
                Math.max(1e-12, Arrays.stream(values).map(Math::abs).max().orElse(1));
        for (int i = 0; i < characters.length; i++) {
            int left = MARGIN + places[i][1] * WIDTH;
            int top = TOP + places[i][0] * HEIGHT;
            sketch.fill(left, top, WIDTH, HEIGHT - 2, colour(values[i] / largest));
            sketch.centred(shown(characters[i]), Palette.NUMBERS, left + WIDTH / 2, top + 15);
        }
        return sketch.picture(words());
    }

    /** The line and column of each character. */
    private int[][] places() {
        int[][] places = new int[characters.length][];
        int line = 0;
        int column = 0;
        for (int i = 0; i < characters.length; i++) {
            if (column > 0 && column + wordAt(i) > COLUMNS) {
                line++;
                column = 0;
            }
            places[i] = new int[] {line, column};
            column++;
            if (characters[i] == '\n' || column == COLUMNS) {
                line++;
                column = 0;
            }
        }
        return places;
    }

    /** The length of the word that begins here; 1 if no word begins here or the word is longer than a line. */
    private int wordAt(int begin) {
        if (begin > 0 && !Character.isWhitespace(characters[begin - 1])) {
            return 1;
        }
        int end = begin;
        while (end < characters.length && !Character.isWhitespace(characters[end])) {
            end++;
        }
        return end - begin <= COLUMNS ? Math.max(1, end - begin) : 1;
    }

    static Color colour(double share) {
        return Palette.diverging(STRONGEST * share);
    }

    private static String shown(int character) {
        return character == '\n' ? "¶" : Character.toString(character);
    }

    private String words() {
        long positive = Arrays.stream(values).filter(value -> value > 0).count();
        return String.format(
                Locale.ROOT,
                "%s: %d characters, positive at %d of them, from %.2f to %.2f.",
                title,
                values.length,
                positive,
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(0));
    }
}
