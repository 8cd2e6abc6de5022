package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import rnn.display.Picture;

/**
 * A plane of two numbers, with heights as colours and level lines (a loss surface, a spectrogram), regions, paths,
 * points and names.
 *
 * <pre>{@code
 * new PlaneChart("A valley", "first weight", -2, 2, "second weight", -1, 1)
 *         .heights("loss", (x, y) -> x * x + 9 * y * y)
 *         .levels(0.1, 1, 4)
 *         .path("descent", xs, ys)
 *         .show();
 * }</pre>
 */
public final class PlaneChart implements Plot {
    private static final int WIDTH = 760;
    private static final int LEFT = 84;
    private static final int RIGHT = WIDTH - 96;
    private static final int TOP = 44;
    private static final int BOTTOM = 414;
    private static final int FEW = 60;

    private final String title;
    private final PlaneAxis x;
    private final PlaneAxis y;
    private final List<Consumer<Graphics2D>> layers = new ArrayList<>();
    private final PlaneLegend legend = new PlaneLegend();
    private final List<String> words = new ArrayList<>();
    private PlaneHeights heights;

    /**
     * An empty plane.
     *
     * @param title what it shows
     * @param xName what the horizontal axis is, with its unit
     * @param xLow its left end
     * @param xHigh its right end
     * @param yName what the vertical axis is, with its unit
     * @param yLow its lower end
     * @param yHigh its upper end
     */
    public PlaneChart(String title, String xName, double xLow, double xHigh, String yName, double yLow, double yHigh) {
        this.title = title;
        x = new PlaneAxis(xName, xLow, xHigh, LEFT, RIGHT);
        y = new PlaneAxis(yName, yLow, yHigh, BOTTOM, TOP);
    }

    /**
     * Colours each place by its height, light for the lowest and dark for the highest, with a scale at the right.
     *
     * @param name what the heights are, with their unit
     * @param height the height of a place
     * @return this
     */
    public PlaneChart heights(String name, DoubleBinaryOperator height) {
        heights = PlaneHeights.of(name, x, y, height);
        words.add(name + " from " + PlaneAxis.spoken(heights.low()) + " to " + PlaneAxis.spoken(heights.high()));
        layers.add(graphics -> heights.drawColours(graphics, x, y));
        return this;
    }

    /**
     * Colours each place by a grid of heights, each filling its own rectangle: a spectrogram, say.
     *
     * @param name what the heights are, with their unit
     * @param grid [columns from left to right][rows from below to above]
     * @return this
     */
    public PlaneChart heights(String name, double[][] grid) {
        return heights(name, (u, v) -> {
            double[] column = grid[place(u, x, grid.length)];
            return column[place(v, y, column.length)];
        });
    }

    private static int place(double value, PlaneAxis axis, int count) {
        int place = (int) ((value - axis.low()) / (axis.high() - axis.low()) * count);
        return Math.max(0, Math.min(count - 1, place));
    }

    /**
     * Draws lines through the places of equal height.
     *
     * @param levels the heights
     * @return this
     * @throws IllegalStateException if the plane has no heights yet
     */
    public PlaneChart levels(double... levels) {
        if (heights == null) {
            throw new IllegalStateException("level lines are drawn through heights: call heights(…) before levels(…)");
        }
        layers.add(graphics -> heights.drawLevels(graphics, x, y, levels));
        return this;
    }

    /**
     * Draws lines through the places of equal height, without colours: a border, over regions.
     *
     * @param height the height of a place
     * @param levels the heights
     * @return this
     */
    public PlaneChart levels(DoubleBinaryOperator height, double... levels) {
        PlaneHeights borders = PlaneHeights.of("levels", x, y, height);
        layers.add(graphics -> borders.drawLevels(graphics, x, y, levels));
        return this;
    }

    /**
     * Tints each place by its class, in the colours of the paths and points: class 0 has the first colour.
     *
     * @param classOf the number of a place's class, from 0
     * @return this
     */
    public PlaneChart regions(DoubleBinaryOperator classOf) {
        layers.add(graphics -> PlaneHeights.drawRegions(graphics, x, y, classOf));
        words.add("regions tinted by their class");
        return this;
    }

    /**
     * Draws a path; a ring marks where it starts, and dots its steps if they are few.
     *
     * @param name what the legend calls it
     * @param xs places along the horizontal axis
     * @param ys places along the vertical axis, one per x
     * @return this
     */
    public PlaneChart path(String name, double[] xs, double[] ys) {
        requireAsMany(name, xs, ys);
        int number = legend.size();
        legend.add(name, (graphics, left, middle) -> {
            pen(graphics, number);
            graphics.draw(new Line2D.Double(left, middle, left + 28, middle));
            if (xs.length <= FEW) {
                Marker.fill(graphics, number, left + 14, middle, 3);
            }
        });
        layers.add(graphics -> {
            Path2D path = new Path2D.Double();
            path.moveTo(x.place(xs[0]), y.place(ys[0]));
            for (int i = 1; i < xs.length; i++) {
                path.lineTo(x.place(xs[i]), y.place(ys[i]));
            }
            graphics.setColor(Palette.GROUND); // a rim, since heights may be as dark as the path
            graphics.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
            pen(graphics, number);
            graphics.draw(path);
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Ellipse2D.Double(x.place(xs[0]) - 6, y.place(ys[0]) - 6, 12, 12));
            if (xs.length <= FEW) {
                dots(graphics, number, xs, ys, 3);
            }
        });
        int last = xs.length - 1;
        words.add("path " + name + " from " + spot(xs[0], ys[0]) + " to " + spot(xs[last], ys[last]));
        return this;
    }

    private static void pen(Graphics2D graphics, int number) {
        graphics.setColor(Palette.line(number));
        graphics.setStroke(Palette.stroke(number));
    }

    private static String spot(double u, double v) {
        return "(" + PlaneAxis.spoken(u) + ", " + PlaneAxis.spoken(v) + ")";
    }

    /**
     * Draws points.
     *
     * @param name what the legend calls them
     * @param xs places along the horizontal axis
     * @param ys places along the vertical axis, one per x
     * @return this
     */
    public PlaneChart points(String name, double[] xs, double[] ys) {
        requireAsMany(name, xs, ys);
        int number = legend.size();
        legend.add(name, (graphics, left, middle) -> {
            pen(graphics, number);
            Marker.fill(graphics, number, left + 20, middle, 5);
        });
        layers.add(graphics -> {
            pen(graphics, number);
            dots(graphics, number, xs, ys, 4);
        });
        words.add(xs.length == 1 ? name + " at " + spot(xs[0], ys[0]) : xs.length + " points " + name);
        return this;
    }

    /**
     * Writes a name at a place.
     *
     * @param name the name
     * @param u the place along the horizontal axis
     * @param v the place along the vertical axis
     * @return this
     */
    public PlaneChart label(String name, double u, double v) {
        layers.add(graphics -> {
            graphics.setColor(Palette.INK);
            graphics.setFont(Palette.TITLE);
            PlaneFrame.centred(graphics, name, x.pixel(u), y.pixel(v) + 6);
        });
        words.add(name + " at " + spot(u, v));
        return this;
    }

    private void dots(Graphics2D graphics, int number, double[] xs, double[] ys, int radius) {
        for (int i = 0; i < xs.length; i++) {
            Marker.fill(graphics, number, x.place(xs[i]), y.place(ys[i]), radius);
        }
    }

    private static void requireAsMany(String name, double[] xs, double[] ys) {
        if (xs.length != ys.length || xs.length == 0) {
            throw new IllegalArgumentException("'" + name + "' has " + xs.length + " places along x and " + ys.length
                    + " along y; it needs as many, and one at least");
        }
    }

    /** {@return the plane as a picture} */
    @Override
    public Picture picture() {
        int below = legend.height(new Sketch(1, 1).graphics(), RIGHT - LEFT);
        Sketch sketch = new Sketch(WIDTH, BOTTOM + 54 + below + 8);
        Graphics2D graphics = sketch.graphics();
        graphics.setClip(LEFT, TOP, RIGHT - LEFT + 1, BOTTOM - TOP + 1);
        layers.forEach(layer -> layer.accept(graphics));
        graphics.setClip(null);
        PlaneFrame.draw(graphics, title, x, y);
        if (heights != null) {
            heights.drawScale(graphics, RIGHT + 20, TOP, BOTTOM);
        }
        legend.draw(graphics, LEFT, RIGHT, BOTTOM + 52);
        return sketch.picture("Plane, " + title + ": " + x.name() + " from " + PlaneAxis.spoken(x.low()) + " to "
                + PlaneAxis.spoken(x.high()) + ", " + y.name() + " from " + PlaneAxis.spoken(y.low()) + " to "
                + PlaneAxis.spoken(y.high()) + "; " + String.join("; ", words) + ".");
    }
}
