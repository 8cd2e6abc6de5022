package rnn.plot;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rnn.display.Picture;

/**
 * Lines over a common axis.
 *
 * <pre>{@code
 * new LineChart("Training", "step", "loss in nats").line("loss", history.losses()).picture()
 * }</pre>
 *
 * Stretches of the axis can be shaded, and so can the ground between two lines: what a model expects, or how far many
 * sampled futures spread.
 *
 * <pre>{@code
 * new LineChart("The sea", "hour", "°C")
 *         .span("test part", 500, 700)
 *         .fan(hours, futures)
 *         .line("measured", hours, measured)
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
    private final List<ChartBand> bands = new ArrayList<>();
    private final List<ChartSpan> spans = new ArrayList<>();
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
        requirePoints("line", name, x, y);
        return add(name, thinned(x), thinned(y), false);
    }

    private static void requirePoints(String kind, String name, double[] x, double[] y) {
        if (x.length != y.length || y.length == 0) {
            throw new IllegalArgumentException(kind + " '" + name + "' has " + x.length + " places and " + y.length
                    + " heights; it needs as many, and one at least");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || Double.isInfinite(y[i])) {
                throw new IllegalArgumentException(kind + " '" + name + "' has a point at " + x[i] + " of height "
                        + y[i] + ", which no axis reaches; leave it out, or give the height NaN to interrupt the "
                        + kind);
            }
        }
    }

    private static double[] thinned(double[] numbers) {
        int stride = (numbers.length + MOST_POINTS - 1) / MOST_POINTS;
        return IntStream.range(0, numbers.length)
                .filter(i -> i % stride == 0)
                .mapToDouble(i -> numbers[i])
                .toArray();
    }

    /**
     * Fills the ground between two heights, in the colour of the line that is added next. A second band before that
     * line lies over the first and is darker.
     *
     * @param name what the legend calls it
     * @param x places, rising
     * @param low the lower heights, one per place; NaN interrupts the band
     * @param high the upper heights, one per place
     * @return this
     * @throws IllegalArgumentException if there is no point, or a point has no place on the axes
     */
    public LineChart band(String name, double[] x, double[] low, double[] high) {
        requirePoints("band", name, x, low);
        requirePoints("band", name, x, high);
        int depth = (int)
                bands.stream().filter(band -> band.number() == lines.size()).count();
        ChartBand band = new ChartBand(name, thinned(x), thinned(low), thinned(high), lines.size(), depth);
        bands.add(band);
        legend.add(name, band::sign);
        return this;
    }

    /**
     * Shows how far sampled futures spread: a band that holds nine of ten at each place, a darker one that holds half
     * of them, and the line in their middle.
     *
     * @param x places, rising
     * @param futures [samples][places], finite numbers, at least one sample
     * @return this
     */
    public LineChart fan(double[] x, double[][] futures) {
        double[][] quantiles = new double[5][x.length];
        double[] shares = {0.05, 0.25, 0.5, 0.75, 0.95};
        for (int t = 0; t < x.length; t++) {
            int place = t;
            double[] sorted = Arrays.stream(futures)
                    .mapToDouble(future -> future[place])
                    .sorted()
                    .toArray();
            for (int q = 0; q < shares.length; q++) {
                quantiles[q][t] = quantile(sorted, shares[q]);
            }
        }
        return band("9 of 10 futures", x, quantiles[0], quantiles[4])
                .band("half of them", x, quantiles[1], quantiles[3])
                .line("their middle", x, quantiles[2]);
    }

    /** Between the two nearest numbers, by how near they are. */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("a fan shows at least one future");
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Shades a stretch of the horizontal axis over the whole height: the test part, a gap, an alarm. Stretches with the
     * same name have one colour and one entry in the legend. What lies outside the lines is cut off.
     *
     * @param name what the legend calls it
     * @param from where it begins
     * @param to where it ends, not before its beginning
     * @return this
     * @throws IllegalArgumentException if it ends before it begins, or either is not a finite number
     */
    public LineChart span(String name, double from, double to) {
        if (!(from <= to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException(
                    "span '" + name + "' goes from a number to a larger one, not from " + from + " to " + to);
        }
        ChartSpan span = spans.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> newSpan(name));
        span.add(from, to);
        return this;
    }

    private ChartSpan newSpan(String name) {
        ChartSpan span = new ChartSpan(name, spans.size());
        spans.add(span);
        legend.add(name, span::sign);
        return span;
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
        if (lines.stream().allMatch(line -> Arrays.stream(line.y()).allMatch(Double::isNaN))) {
            throw new IllegalStateException("the chart '" + title + "' has no line: call line(…) first");
        }
        Axis x = xAxis();
        Axis y = logarithmic ? yDecades() : yAxis();
        Sketch measured = new Sketch(1, 1);
        int height = BOTTOM + 54 + legend.height(measured.graphics(), RIGHT - LEFT) + 8;
        Sketch sketch = new Sketch(WIDTH, height);
        Graphics2D graphics = sketch.graphics();
        spans.forEach(span -> span.draw(graphics, x, y));
        PlaneFrame.grid(graphics, x, y);
        bands.forEach(band -> band.draw(graphics, x, y));
        PlaneFrame.draw(graphics, title, x, y);
        lines.forEach(line -> line.draw(graphics, x, y));
        legend.draw(graphics, LEFT, RIGHT, BOTTOM + 52);
        return sketch.picture(text());
    }

    private double[] places() {
        return finite(
                Stream.concat(lines.stream().map(ChartLine::x), bands.stream().map(ChartBand::x)));
    }

    private double[] heights() {
        return finite(Stream.of(
                        lines.stream().map(ChartLine::y),
                        bands.stream().map(ChartBand::low),
                        bands.stream().map(ChartBand::high))
                .flatMap(numbers -> numbers));
    }

    private static double[] finite(Stream<double[]> numbers) {
        return numbers.flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
    }

    private Axis xAxis() {
        double[] all = places();
        double low = Arrays.stream(all).min().orElse(0);
        double high = Arrays.stream(all).max().orElse(1);
        boolean whole = Arrays.stream(all).allMatch(value -> value == Math.rint(value));
        double hair = low == high ? 0.5 : 0.015 * (high - low);
        return new PlaneAxis(xName, low - hair, high + hair, LEFT, RIGHT, whole ? 1 : 0);
    }

    private Axis yAxis() {
        double low = DoubleStream.of(heights()).min().orElse(0);
        double high = DoubleStream.of(heights()).max().orElse(1);
        double hair = low == high ? Math.max(0.5, Math.abs(low) / 10) : 0.05 * (high - low);
        return new PlaneAxis(yName, low - hair, high + hair, BOTTOM, TOP);
    }

    private Axis yDecades() {
        lines.forEach(line -> requireAboveZero("line", line.name(), line.y()));
        bands.forEach(band -> requireAboveZero("band", band.name(), band.low()));
        bands.forEach(band -> requireAboveZero("band", band.name(), band.high()));
        double low = DoubleStream.of(heights()).min().orElse(1);
        double high = DoubleStream.of(heights()).max().orElse(1);
        double hair = low == high ? 2 : Math.pow(high / low, 0.05);
        return new DecadeAxis(yName, Math.max(low / hair, Double.MIN_NORMAL), high * hair, BOTTOM, TOP);
    }

    private static void requireAboveZero(String kind, String name, double[] heights) {
        for (double height : heights) {
            if (height <= 0) {
                throw new IllegalArgumentException(kind + " '" + name + "' has the height " + height
                        + ", and a logarithmic axis has only numbers above 0; use a small one, or NaN to interrupt the "
                        + kind);
            }
        }
    }

    private String text() {
        return "Line chart, " + title + ": " + yName + (logarithmic ? ", logarithmic," : "") + " over " + xName + ". "
                + Stream.of(lines.stream().map(ChartLine::text), bands.stream().map(ChartBand::text))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("; "))
                + "."
                + (spans.isEmpty()
                        ? ""
                        : " Shaded: " + spans.stream().map(ChartSpan::text).collect(Collectors.joining("; ")) + ".");
    }
}
