package rnn.plot;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rnn.array.Require;
import rnn.display.Picture;

/**
 * The ways of moving points side by side, such as hands that a film has followed: pale where a way begins, dark where
 * it has come to, with a dot at its last place. To the right there may be bars, such as what a network says of the way
 * so far; the longest has a colour of its own.
 *
 * <pre>{@code
 * new Traces("A circle so far").trace("circle", points, 20).bar("circle", 0.7).bar("arc", 0.3).show("…");
 * }</pre>
 */
public final class Traces implements Plot {
    private static final int SIDE = 128;
    private static final int SMALLEST_SIDE = 32;
    private static final int GAP = 16;
    private static final int MARGIN = 24;
    private static final int TOP = 44;
    private static final int BELOW = 28; // room for a name
    private static final int WIDEST = 5 * (SIDE + GAP);
    private static final int ROW = 18;
    private static final int LONGEST = 180;

    /** How dark a way begins. */
    private static final double PALE = 0.25;

    private final String title;
    private final List<Way> ways = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private int side = SIDE;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Way(String name, double[][] points) {}

    private record Bar(String name, double share) {}

    /**
     * No ways yet.
     *
     * @param title what they show
     */
    public Traces(String title) {
        this.title = title;
    }

    /**
     * Adds a way.
     *
     * @param name its name, a word or two
     * @param points [T][2], x to the right and y upwards, both 0 to 1 inside the frame
     * @param seen how many of the points are drawn, 1 to T
     * @return this
     * @throws IllegalArgumentException if a point is not two numbers, or more points are to be seen than there are
     */
    public Traces trace(String name, double[][] points, int seen) {
        if (seen < 1 || seen > points.length) {
            throw new IllegalArgumentException(
                    "of the " + points.length + " points of '" + name + "', " + seen + " cannot be drawn");
        }
        double[][] kept = new double[seen][];
        for (int t = 0; t < seen; t++) {
            if (points[t].length != 2 || !Double.isFinite(points[t][0]) || !Double.isFinite(points[t][1])) {
                throw new IllegalArgumentException("point " + t + " of '" + name + "' is not a place (x, y)");
            }
            kept[t] = points[t].clone();
        }
        ways.add(new Way(name, kept));
        return this;
    }

    /**
     * Adds a whole way.
     *
     * @param name its name, a word or two
     * @param points [T][2], x to the right and y upwards, both 0 to 1 inside the frame
     * @return this
     * @throws IllegalArgumentException if there is no point, or one is not two numbers
     */
    public Traces trace(String name, double[][] points) {
        return trace(name, points, points.length);
    }

    /**
     * Adds a bar at the right, below the one before.
     *
     * @param name its name
     * @param share its length, 0 to 1
     * @return this
     * @throws IllegalArgumentException if the share is not one
     */
    public Traces bar(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the bar '" + name + "' has the length " + share + ", not 0 to 1");
        }
        bars.add(new Bar(name, share));
        return this;
    }

    /**
     * Draws each way in another size than 128.
     *
     * @param pixels how wide and high a frame is, at least 32
     * @return this
     */
    public Traces side(int pixels) {
        side = Require.atLeast("the side of a trace", SMALLEST_SIDE, pixels);
        return this;
    }

    /**
     * {@return the ways as one picture}
     *
     * @throws IllegalStateException if there is none
     */
    @Override
    public Picture picture() {
        if (ways.isEmpty()) {
            throw new IllegalStateException("'" + title + "' has no trace: call trace(…) first");
        }
        Sketch measured = new Sketch(1, 1);
        int names = bars.stream()
                .mapToInt(bar -> measured.width(bar.name(), Palette.TEXT))
                .max()
                .orElse(0);
        int room = bars.isEmpty() ? 0 : names + LONGEST + 2 * MARGIN + 40;
        int most = Math.max(1, (WIDEST + GAP - room) / (side + GAP));
        int across = Math.min(most, ways.size());
        int rows = (ways.size() + most - 1) / most;
        int left = MARGIN + across * (side + GAP) - GAP;
        int width =
                Math.max(left + (bars.isEmpty() ? MARGIN : room), measured.width(title, Palette.TITLE) + 2 * MARGIN);
        int height = Math.max(TOP + rows * (side + BELOW), TOP + ROW * bars.size() + 8);
        Sketch sketch = new Sketch(width, height);
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        for (int i = 0; i < ways.size(); i++) {
            draw(sketch, ways.get(i), MARGIN + i % most * (side + GAP), TOP + i / most * (side + BELOW));
        }
        drawBars(sketch, left + MARGIN + names);
        return sketch.picture(text());
    }

    private void draw(Sketch sketch, Way way, int left, int top) {
        sketch.frame(left, top, side, side, Palette.GRID);
        double[][] points = way.points();
        for (int t = 1; t < points.length; t++) {
            double age = (double) t / points.length;
            Color colour = Palette.mix(Palette.GROUND, Palette.LINES[0], PALE + (1 - PALE) * age);
            sketch.line(
                    left + side * points[t - 1][0],
                    top + side * (1 - points[t - 1][1]),
                    left + side * points[t][0],
                    top + side * (1 - points[t][1]),
                    2.5,
                    colour);
        }
        double[] last = points[points.length - 1];
        sketch.disc(left + side * last[0], top + side * (1 - last[1]), 3.5, Palette.LINES[0], Palette.LINES[0]);
        Font font = sketch.fitting(way.name(), Palette.TEXT, side + GAP / 2.0);
        sketch.centred(way.name(), font, left + side / 2, top + side + 18);
    }

    private void drawBars(Sketch sketch, int left) {
        Bar longest = longest();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int middle = TOP + ROW * i + ROW / 2;
            sketch.text(bar.name(), Palette.TEXT, left - 8 - sketch.width(bar.name(), Palette.TEXT), middle + 5);
            int length = (int) Math.round(LONGEST * bar.share());
            sketch.fill(left, middle - 6, length, 12, bar.equals(longest) ? Palette.LINES[1] : Palette.LINES[0]);
        }
        if (!bars.isEmpty()) {
            sketch.line(left, TOP, left, TOP + ROW * bars.size(), 1, Palette.FAINT);
        }
    }

    private Bar longest() {
        return bars.stream()
                .reduce((best, bar) -> bar.share() > best.share() ? bar : best)
                .orElse(null);
    }

    private String text() {
        String traces = ways.stream().map(Traces::text).collect(Collectors.joining("; "));
        Bar longest = longest();
        return "Traces, " + title + ": " + traces
                + (longest == null
                        ? "."
                        : String.format(
                                Locale.ROOT,
                                ". The longest of %d bars is %s: %.0f %%.",
                                bars.size(),
                                longest.name(),
                                100 * longest.share()));
    }

    private static String text(Way way) {
        double[] first = way.points()[0];
        double[] last = way.points()[way.points().length - 1];
        return String.format(
                Locale.ROOT,
                "%s, %d points from (%.2f, %.2f) to (%.2f, %.2f)",
                way.name(),
                way.points().length,
                first[0],
                first[1],
                last[0],
                last[1]);
    }
}
