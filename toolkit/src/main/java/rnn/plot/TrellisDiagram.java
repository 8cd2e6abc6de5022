package rnn.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import rnn.display.Picture;

/**
 * The trellis of CTC: a row for each state of a label sequence with its blanks, a column for each frame. Paths go to
 * the right: they stay in a row, go one row down, or go two rows down to jump over a blank. Frames that are reached
 * show their numbers; the darker a disc, the larger its share of its column.
 */
public final class TrellisDiagram implements Plot {
    private static final int COLUMN = 92;
    private static final int ROW = 46;
    private static final int LEFT = 66;
    private static final int TOP = 64;
    private static final int RADIUS = 17;

    private final String title;
    private final String symbols;
    private final double[][] numbers;
    private final int reached;

    /**
     * A trellis.
     *
     * @param title what the numbers are
     * @param symbols the symbol of each row, from top to bottom, with _ for a blank: {@code _c_a_t_}
     * @param numbers [frames][rows], none below 0
     * @param reached how many frames are shown; the others stay empty
     * @throws IllegalArgumentException if the numbers of rows and symbols differ
     */
    public TrellisDiagram(String title, String symbols, double[][] numbers, int reached) {
        for (double[] frame : numbers) {
            if (frame.length != symbols.length()) {
                throw new IllegalArgumentException("the trellis has " + symbols.length() + " rows, '" + symbols
                        + "', and a frame has " + frame.length + " numbers");
            }
        }
        if (reached < 1 || reached > numbers.length) {
            throw new IllegalArgumentException(reached + " frames are to be shown of " + numbers.length
                    + ": at least one, and no more than there are");
        }
        this.title = title;
        this.symbols = symbols;
        this.numbers = Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
        this.reached = reached;
    }

    /** {@return the trellis as a picture} */
    @Override
    public Picture picture() {
        int frames = numbers.length;
        Sketch sketch = new Sketch(LEFT + COLUMN * (frames - 1) + 70, TOP + ROW * (symbols.length() - 1) + 66);
        sketch.text(title, Palette.TITLE, 24, 28);
        for (int t = 0; t + 1 < frames; t++) {
            for (int s = 0; s < symbols.length(); s++) {
                for (int to = s; to <= s + 2; to++) {
                    if (mayGo(s, to)) {
                        way(sketch, t, s, to);
                    }
                }
            }
        }
        for (int s = 0; s < symbols.length(); s++) {
            sketch.centred("" + symbols.charAt(s), Palette.BOLD, 30, y(s) + 5);
            for (int t = 0; t < frames; t++) {
                node(sketch, t, s);
            }
        }
        for (int t = 0; t < frames; t++) {
            sketch.centred("" + t, Palette.TEXT, x(t), y(symbols.length() - 1) + 36);
        }
        sketch.text("frame", Palette.TEXT, 14, y(symbols.length() - 1) + 36);
        return sketch.picture(text());
    }

    private boolean mayGo(int from, int to) {
        boolean exists = to < symbols.length();
        return exists && (to < from + 2 || (symbols.charAt(to) != '_' && symbols.charAt(to) != symbols.charAt(from)));
    }

    /** A path, as wide as the share of the node that it comes from. */
    private void way(Sketch sketch, int t, int from, int to) {
        boolean walked = t + 1 < reached && numbers[t][from] > 0 && numbers[t + 1][to] > 0;
        double width = walked ? 0.8 + 3 * Math.min(share(t, from), share(t + 1, to)) : 0.6;
        double length = Math.hypot(COLUMN, ROW * (to - from));
        double dx = RADIUS * COLUMN / length;
        double dy = RADIUS * ROW * (to - from) / length;
        sketch.line(x(t) + dx, y(from) + dy, x(t + 1) - dx, y(to) - dy, width, walked ? Palette.INK : Palette.GRID);
    }

    private void node(Sketch sketch, int t, int s) {
        boolean shown = t < reached;
        Color outline = symbols.charAt(s) == '_' ? Palette.FAINT : Palette.STATE;
        double share = shown ? share(t, s) : 0;
        sketch.disc(
                x(t), y(s), RADIUS, outline, Palette.mix(Palette.GROUND, Palette.LINES[1], Math.rint(10 * share) / 13));
        if (shown && numbers[t][s] > 0) {
            sketch.centred(number(numbers[t][s]), Palette.NUMBERS.deriveFont(11f), x(t), y(s) + 4);
        }
    }

    private double share(int t, int s) {
        double sum = 0;
        for (double number : numbers[t]) {
            sum += number;
        }
        return sum == 0 ? 0 : numbers[t][s] / sum;
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, value < 0.0095 ? "%.3f" : "%.2f", value);
        return text.startsWith("0.") ? text.substring(1) : text;
    }

    private String text() {
        StringBuilder text = new StringBuilder("Trellis, " + title + ": rows " + symbols + ", " + reached + " of "
                + numbers.length + " frames. In frame " + (reached - 1) + ": ");
        String apart = "";
        for (int s = 0; s < symbols.length(); s++) {
            if (numbers[reached - 1][s] > 0) {
                text.append(apart)
                        .append(symbols.charAt(s))
                        .append(" in row ")
                        .append(s)
                        .append(' ');
                text.append(PlaneAxis.spoken(numbers[reached - 1][s]));
                apart = ", ";
            }
        }
        return text.append('.').toString();
    }

    private static int x(int t) {
        return LEFT + COLUMN * t;
    }

    private static int y(int s) {
        return TOP + ROW * s;
    }
}
