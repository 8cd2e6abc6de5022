package rnn.plot;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rnn.display.Picture;

/**
 * Lines over a common axis.
 *
 * <pre>{@code
 * new LineChart("Training", "step", "loss in nats").line("loss", history.losses()).picture()
 * }</pre>
 */
public final class LineChart implements Plot {
    private static final int WIDTH = 760;
    private static final int LEFT = 92;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 44;
    private static final int BOTTOM = 340;

    /** The most points of a line: more points than a screen has columns only cost time. */
    private static final int MOST_POINTS = 2000;

    private final String title;
    private final String xName;
    private final String yName;
    private final List<ChartLine> lines = new ArrayList<>();
    private final PlaneLegend legend = new PlaneLegend();
    private boolean logarithmic;

    /**
     * A chart without lines.
     *
     * @param title what it shows
     * @param x what the horizontal axis is, with its unit
     * @param y what the vertical axis is, with its unit
     */
    public LineChart(String title, String x, String y) {
        this.title = title;
        this.xName = x;
        this.yName = y;
    }

    /**
     * Adds a line over 1, 2, 3, ….
     *
     * @param name what the legend calls it
     * @param y its heights
     * @return this
     */
    public LineChart line(String name, double[] y) {
        return line(name, IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
    }

    /**
     * Adds a line. It is interrupted where a height is NaN.
     *
     * @param name what the legend calls it
     * @param x places
     * @param y heights, one per place
     * @return this
     * @throws IllegalArgumentException if there is no point, or a point has no place on the axes
     */
    public LineChart line(String name, double[] x, double[] y) {
        if (x.length != y.length || y.length == 0) {
            throw new IllegalArgumentException("line '" + name + "' has " + x.length + " places and " + y.length
                    + " heights; it needs as many, and one at least");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || Double.isInfinite(y[i])) {
                throw new IllegalArgumentException("line '" + name + "' has a point at " + x[i] + " of height " + y[i]
                        + ", which no axis reaches; leave it out, or give the height NaN to interrupt the line");
            }
        }
        int stride = (y.length + MOST_POINTS - 1) / MOST_POINTS;
        int[] kept = IntStream.range(0, y.length).filter(i -> i % stride == 0).toArray();
        return add(
                name,
                Arrays.stream(kept).mapToDouble(i -> x[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> y[i]).toArray(),
                false);
    }

    /**
     * Adds a level line across the chart: a baseline to compare with.
     *
     * @param name what the legend calls it
     * @param from first place
     * @param to last place
     * @param y its height
     * @return this
     */
    public LineChart level(String name, double from, double to, double y) {
        return add(name, new double[] {from, to}, new double[] {y, y}, true);
    }

    private LineChart add(String name, double[] x, double[] y, boolean level) {
        ChartLine line = new ChartLine(name, x, y, lines.size(), level);
        lines.add(line);
        legend.add(name, line::sign);
        return this;
    }

    /**
     * Makes the vertical axis logarithmic.
     *
     * @return this
     */
    public LineChart logarithmic() {
        logarithmic = true;
        return this;
    }

    /**
     * {@return the chart as a picture}
     *
     * @throws IllegalStateException if it has no line with a height
     * @throws IllegalArgumentException if a height has no place on a logarithmic axis
     */
    @Override
    public Picture picture() {
        if (all(ChartLine::y).length == 0) {
            throw new IllegalStateException("the chart '" + title + "' has no line: call line(…) first");
        }
        Axis x = xAxis();
        Axis y = logarithmic ? yDecades() : yAxis();
        Sketch measured = new Sketch(1, 1);
        int height = BOTTOM + 54 + legend.height(measured.graphics(), RIGHT - LEFT) + 8;
        Sketch sketch = new Sketch(WIDTH, height);
        Graphics2D graphics = sketch.graphics();
        PlaneFrame.grid(graphics, x, y);
        PlaneFrame.draw(graphics, title, x, y);
        lines.forEach(line -> line.draw(graphics, x, y));
        legend.draw(graphics, LEFT, RIGHT, BOTTOM + 52);
        return sketch.picture(text());
    }

    private double[] all(Function<ChartLine, double[]> numbers) {
        return lines.stream()
                .flatMapToDouble(line -> Arrays.stream(numbers.apply(line)))
                .filter(Double::isFinite)
                .toArray();
    }

    private Axis xAxis() {
        double[] all = all(ChartLine::x);
        double low = Arrays.stream(all).min().orElse(0);
        double high = Arrays.stream(all).max().orElse(1);
        boolean whole = Arrays.stream(all).allMatch(value -> value == Math.rint(value));
        double hair = low == high ? 0.5 : 0.015 * (high - low);
        return new PlaneAxis(xName, low - hair, high + hair, LEFT, RIGHT, whole ? 1 : 0);
    }

    private Axis yAxis() {
        double low = DoubleStream.of(all(ChartLine::y)).min().orElse(0);
        double high = DoubleStream.of(all(ChartLine::y)).max().orElse(1);
        double hair = low == high ? Math.max(0.5, Math.abs(low) / 10) : 0.05 * (high - low);
        return new PlaneAxis(yName, low - hair, high + hair, BOTTOM, TOP);
    }

    private Axis yDecades() {
        for (ChartLine line : lines) {
            for (double height : line.y()) {
                if (height <= 0) {
                    throw new IllegalArgumentException(
                            "line '" + line.name() + "' has the height " + height
                                    + ", and a logarithmic axis has only numbers above 0; use a small one, or NaN to interrupt the line");
                }
            }
        }
        double low = DoubleStream.of(all(ChartLine::y)).min().orElse(1);
        double high = DoubleStream.of(all(ChartLine::y)).max().orElse(1);
        double hair = low == high ? 2 : Math.pow(high / low, 0.05);
        return new DecadeAxis(yName, Math.max(low / hair, Double.MIN_NORMAL), high * hair, BOTTOM, TOP);
    }

    private String text() {
        return "Line chart, " + title + ": " + yName + (logarithmic ? ", logarithmic," : "") + " over " + xName + ". "
                + lines.stream().map(ChartLine::text).collect(Collectors.joining("; "))
                + ".";
    }
}
