package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.Locale;

/**
 * Draws numbers that flow: lines whose width shows a number, gates that let a share of it through, boxes that hold one.
 */
final class Flow {
    static final int BOX_WIDTH = 66;
    static final int BOX_HEIGHT = 34;
    private static final int GATE = 26; // half the height of the wall that a gate closes
    private static final int SHADES = 6; // between hardly there and full
    private static final float[] BELOW_ZERO = {5, 3};

    private Flow() {}

    /** A line for a number from −1 to 1: orange above zero, blue and broken below, hardly visible at zero. */
    static void line(Sketch sketch, double x1, double y1, double x2, double y2, double number) {
        double size = Math.min(1, Math.abs(number));
        sketch.graphics().setColor(colour(number));
        sketch.graphics()
                .setStroke(new BasicStroke(
                        (float) (0.4 + 3.6 * size),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        10,
                        number < 0 ? BELOW_ZERO : null,
                        0));
        sketch.graphics().draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** An arrow for a number, in the same colours. */
    static void arrow(Sketch sketch, double x1, double y1, double x2, double y2, double number) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double back = Math.min(length, 10);
        line(sketch, x1, y1, x2 - back * (x2 - x1) / length, y2 - back * (y2 - y1) / length, number);
        sketch.arrow(x2 - back * (x2 - x1) / length, y2 - back * (y2 - y1) / length, x2, y2, 1.5, colour(number));
    }

    private static Color colour(double number) {
        Color end = number < 0 ? Palette.LINES[0] : Palette.LINES[1];
        return Palette.mix(
                Palette.FAINT, end, 0.25 + 0.75 * Math.min(1, Math.rint(SHADES * Math.abs(number)) / SHADES));
    }

    /** A box with a name over its number, tinted by the number: orange above zero, blue below. */
    static void box(Sketch sketch, int centre, int middle, String name, double number, Color colour) {
        int top = middle - BOX_HEIGHT / 2;
        Color tint = Palette.diverging(0.45 * Math.max(-1, Math.min(1, number)));
        sketch.box(centre - BOX_WIDTH / 2, top, BOX_WIDTH, BOX_HEIGHT, colour, tint);
        sketch.centred(name, Palette.BOLD, centre, top - 8);
        sketch.centred(text(number), Palette.NUMBERS, centre, middle + 4);
    }

    /**
     * A wall across a flow from left to right, with an opening as high as its share; its name and number are above.
     */
    static void gate(Sketch sketch, int x, int y, String name, double share) {
        wall(sketch, x, y, share, true);
        sketch.centred(name + " " + text(share), Palette.BOLD, x, y - GATE - 8);
    }

    /** A wall across a flow that goes up; its name and number are on the right. */
    static void gateUpward(Sketch sketch, int x, int y, String name, double share) {
        wall(sketch, x, y, share, false);
        sketch.text(name + " " + text(share), Palette.BOLD, x + GATE + 8, y + 5);
    }

    private static void wall(Sketch sketch, int x, int y, double share, boolean upright) {
        double open = GATE * Math.max(0, Math.min(1, share));
        for (int side = -1; side <= 1; side += 2) {
            double from = side * open;
            double to = side * (GATE + 1.0);
            sketch.line(
                    upright ? x : x + from,
                    upright ? y + from : y,
                    upright ? x : x + to,
                    upright ? y + to : y,
                    6,
                    Palette.INK);
        }
    }

    static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replace('-', '−').replace("−0.00", "0.00");
    }
}
