package rnn.plot;

import java.awt.Color;
import java.awt.Font;

/** The colours and letters of every picture. The line colours are told apart by colour-blind readers as well. */
final class Palette {
    static final Color GROUND = new Color(0xFCFCFA);
    static final Color INK = new Color(0x22262B);
    static final Color FAINT = new Color(0xB9BEC4);
    static final Color GRID = new Color(0xE4E6E8);

    /** Okabe and Ito's colours, darkest first. */
    static final Color[] LINES = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9)
    };

    /** In every diagram of a network: what goes in, what is remembered, what comes out. */
    static final Color INPUT = LINES[1];

    static final Color STATE = LINES[2];
    static final Color OUTPUT = LINES[0];

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font BOLD = TEXT.deriveFont(Font.BOLD);
    static final Font LABEL = TEXT.deriveFont(Font.ITALIC);
    static final Font NUMBERS = new Font(Font.MONOSPACED, Font.PLAIN, 12);

    private Palette() {}

    /** From blue over white to orange: −1, 0, +1. */
    static Color diverging(double value) {
        double x = Math.max(-1, Math.min(1, value));
        Color end = x < 0 ? LINES[0] : LINES[1];
        double share = Math.abs(x);
        return new Color(
                mix(255, end.getRed(), share), mix(255, end.getGreen(), share), mix(255, end.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
