package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/**
 * The colours, strokes and letters of every picture. A picture is drawn once, on white; in a dark theme the page
 * inverts its lightness ({@link rnn.display.Picture}). A program searched for the colours. In both themes each of them
 * has a contrast of 3 : 1 with the ground, and any two differ visibly: for common sight, for the three kinds of colour
 * blindness and in grey. A test computes this. In addition, each line has its own stroke.
 */
final class Palette {
    static final Color GROUND = Color.WHITE;
    static final Color INK = new Color(0x22262B);
    static final Color FAINT = new Color(0x9AA0A6);
    static final Color GRID = new Color(0xE4E6E8);

    /** Blue, orange, green, purple, sand and black: six steps of lightness, and six hues. */
    static final Color[] LINES = {
        new Color(0x1E60BD),
        new Color(0xB66B0B),
        new Color(0x054E1D),
        new Color(0x480B5C),
        new Color(0xB38D4B),
        new Color(0x000000)
    };

    /**
     * Lengths of dash and gap, different for each line: solid, dashes, dots, dash and dot, long dashes, dash and two
     * dots.
     */
    private static final float[][] DASHES = {{}, {8, 4}, {2, 3}, {9, 3, 2, 3}, {16, 5}, {9, 3, 2, 3, 2, 3}};

    /** The colours of input, state and output in every diagram of a network. */
    static final Color INPUT = LINES[1];

    static final Color STATE = LINES[2];
    static final Color OUTPUT = LINES[0];

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font BOLD = TEXT.deriveFont(Font.BOLD);
    static final Font LABEL = TEXT.deriveFont(Font.ITALIC);
    static final Font NUMBERS = new Font(Font.MONOSPACED, Font.PLAIN, 12);

    private Palette() {}

    /** The colour of a line or class, by its number; after the last colour the first comes again. */
    static Color line(int number) {
        return LINES[Math.floorMod(number, LINES.length)];
    }

    /**
     * The stroke of a line, by its number. From the seventh line on, colours and strokes pair differently, so no two
     * lines are alike.
     */
    static BasicStroke stroke(int number) {
        int kind = Math.floorMod(number + number / LINES.length, DASHES.length);
        float[] dashes = DASHES[kind].length == 0 ? null : DASHES[kind];
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    /** From blue over white to orange: −1, 0, +1. */
    static Color diverging(double value) {
        double x = Math.max(-1, Math.min(1, value));
        return mix(GROUND, x < 0 ? LINES[0] : LINES[1], Math.abs(x));
    }

    /** The share of the way from one colour to another. */
    static Color mix(Color from, Color to, double share) {
        double s = Math.max(0, Math.min(1, share));
        return new Color(
                mix(from.getRed(), to.getRed(), s),
                mix(from.getGreen(), to.getGreen(), s),
                mix(from.getBlue(), to.getBlue(), s));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
