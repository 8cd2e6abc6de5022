package rnn.plot;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rnn.array.Require;
import rnn.display.Picture;

/**
 * Drawings of a pen side by side, each with its name below. A small disc marks where the pen is put down. With {@link
 * #upTo}, a {@link Stepper} shows them while they are drawn.
 *
 * <pre>{@code
 * StrokePicture digits = new StrokePicture("Two digits", -1, 1).drawing("1", one).drawing("7", seven);
 * Stepper stepper = new Stepper("The pen at work");
 * for (int points = 1; points <= 8; points++) {
 *     stepper.frame(digits.upTo(points), points + " points");
 * }
 * }</pre>
 */
public final class StrokePicture implements Plot {
    private static final int MARGIN = 24;
    private static final int TOP = 48;
    private static final int GAP = 12;
    private static final int NAME = 20;
    private static final int WIDEST = 760;
    private static final int SIDE = 60;
    private static final int FEWEST_PIXELS = 24;

    private final String title;
    private final double low;
    private final double high;
    private final List<Drawing> drawings = new ArrayList<>();
    private int side = SIDE;
    private double upTo = Double.POSITIVE_INFINITY;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Drawing(String name, double[][] points) {
        double least() {
            return Arrays.stream(points).mapToDouble(point -> point[0]).min().orElse(0);
        }

        double most() {
            return Arrays.stream(points).mapToDouble(point -> point[0]).max().orElse(0);
        }
    }

    /**
     * No drawings yet.
     *
     * @param title what they show
     * @param low the lower edge of each drawing, in the unit of its points
     * @param high its upper edge, above low; a drawing that is wider than high gets more room to the right
     */
    public StrokePicture(String title, double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "the upper edge must be above the lower, and " + high + " is not above " + low);
        }
        this.title = title;
        this.low = low;
        this.high = high;
    }

    /**
     * Adds a drawing.
     *
     * @param name its name, a word or two; it may be empty
     * @param points x and y of each point, in the order of the pen, y upward
     * @return this
     * @throws IllegalArgumentException if there is no point, or one is not two finite numbers
     */
    public StrokePicture drawing(String name, double[]... points) {
        for (double[] point : points) {
            if (point.length != 2 || !Double.isFinite(point[0]) || !Double.isFinite(point[1])) {
                throw new IllegalArgumentException("the drawing '" + name + "' has the point " + Arrays.toString(point)
                        + ", which is not an x and a y");
            }
        }
        if (points.length == 0) {
            throw new IllegalArgumentException("the drawing '" + name + "' has no point");
        }
        drawings.add(
                new Drawing(name, Arrays.stream(points).map(double[]::clone).toArray(double[][]::new)));
        return this;
    }

    /**
     * Draws in another size than 60.
     *
     * @param pixels how high each drawing is, at least 24
     * @return this
     */
    public StrokePicture side(int pixels) {
        side = Require.atLeast("the side of a drawing", FEWEST_PIXELS, pixels);
        return this;
    }

    /**
     * Shows each drawing only so far.
     *
     * @param points how many points are reached, at least 1; 2.5 is half the way from the second to the third
     * @return this
     */
    public StrokePicture upTo(double points) {
        if (!(points >= 1)) {
            throw new IllegalArgumentException("a pen has reached at least 1 point, not " + points);
        }
        upTo = points;
        return this;
    }

    /**
     * {@return the drawings as one picture}
     *
     * @throws IllegalStateException if there is none
     */
    @Override
    public Picture picture() {
        if (drawings.isEmpty()) {
            throw new IllegalStateException("'" + title + "' has no drawing: call drawing(…) first");
        }
        double scale = side / (high - low);
        int wide = drawings.stream()
                .mapToInt(drawing ->
                        Math.max(side, (int) Math.ceil((drawing.most() - Math.min(low, drawing.least())) * scale)))
                .max()
                .orElse(side);
        int name = drawings.stream().allMatch(drawing -> drawing.name().isEmpty()) ? 0 : NAME;
        int across = Math.max(1, Math.min(drawings.size(), (WIDEST + GAP) / (wide + GAP)));
        int lines = (drawings.size() + across - 1) / across;
        int width = Math.max(
                2 * MARGIN + across * (wide + GAP) - GAP, new Sketch(1, 1).width(title, Palette.TITLE) + 2 * MARGIN);
        Sketch sketch = new Sketch(width, TOP + lines * (side + name + GAP) + GAP);
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        for (int i = 0; i < drawings.size(); i++) {
            int left = MARGIN + i % across * (wide + GAP);
            int top = TOP + i / across * (side + name + GAP);
            Drawing drawing = drawings.get(i);
            draw(sketch, drawing.points(), left - Math.min(low, drawing.least()) * scale, top + high * scale, scale);
            sketch.centred(
                    drawing.name(),
                    sketch.fitting(drawing.name(), Palette.TEXT, wide + GAP - 2.0),
                    left + wide / 2,
                    top + side + NAME - 2);
        }
        return sketch.picture("Drawings, " + title + ": "
                + String.join(", ", drawings.stream().map(Drawing::name).toList()) + ".");
    }

    /** Draws the points from a place for (0, 0). */
    private void draw(Sketch sketch, double[][] points, double left, double bottom, double scale) {
        Path2D path = new Path2D.Double();
        path.moveTo(left + scale * points[0][0], bottom - scale * points[0][1]);
        for (int i = 1; i < points.length && i < upTo; i++) {
            double share = Math.min(1, upTo - i);
            double x = points[i - 1][0] + share * (points[i][0] - points[i - 1][0]);
            double y = points[i - 1][1] + share * (points[i][1] - points[i - 1][1]);
            path.lineTo(left + scale * x, bottom - scale * y);
        }
        sketch.graphics().setColor(Palette.INK);
        sketch.graphics().setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        sketch.graphics().draw(path);
        sketch.disc(left + scale * points[0][0], bottom - scale * points[0][1], 2.5, Palette.INPUT, Palette.INPUT);
    }
}
