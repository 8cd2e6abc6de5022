package rnn.plot;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import rnn.display.Picture;

/**
 * Lines over a common axis.
 *
 * <pre>{@code
 * new LineChart("Training", "step", "loss in nats").line("loss", history.losses()).picture()
 * }</pre>
 */
public final class LineChart {
    /** More points than a screen has columns only cost time. */
    private static final int MOST_POINTS = 2000;

    /** With so few places each is marked; more get round numbers. */
    private static final int MARKED_PLACES = 10;

    private final XYChart chart;
    private double first = Double.POSITIVE_INFINITY;
    private double last = Double.NEGATIVE_INFINITY;
    private int places;

    /**
     * A chart without lines.
     *
     * @param title what it shows
     * @param x what the horizontal axis is, with its unit
     * @param y what the vertical axis is, with its unit
     */
    public LineChart(String title, String x, String y) {
        chart = new XYChartBuilder()
                .width(760)
                .height(420)
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        ChartStyle.apply(chart.getStyler());
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        chart.getStyler().setPlotGridLinesColor(Palette.GRID);
        chart.getStyler().setSeriesColors(Palette.LINES);
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
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
     * Adds a line.
     *
     * @param name what the legend calls it
     * @param x places
     * @param y heights, as many
     * @return this
     */
    public LineChart line(String name, double[] x, double[] y) {
        if (x.length != y.length || y.length == 0) {
            throw new IllegalArgumentException("line '" + name + "' has " + x.length + " places and " + y.length
                    + " heights; it needs as many, and one at least");
        }
        int stride = (y.length + MOST_POINTS - 1) / MOST_POINTS;
        int[] kept = IntStream.range(0, y.length).filter(i -> i % stride == 0).toArray();
        double[] xs = Arrays.stream(kept).mapToDouble(i -> x[i]).toArray();
        double[] ys = Arrays.stream(kept).mapToDouble(i -> y[i]).toArray();
        first = Math.min(first, Arrays.stream(xs).min().orElseThrow());
        last = Math.max(last, Arrays.stream(xs).max().orElseThrow());
        places = Math.max(places, xs.length);
        XYSeries series = chart.addSeries(name, xs, ys);
        series.setMarker(y.length > 30 ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
        return this;
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
        XYSeries series = chart.addSeries(name, new double[] {from, to}, new double[] {y, y});
        series.setMarker(SeriesMarkers.NONE);
        series.setLineStyle(org.knowm.xchart.style.lines.SeriesLines.DASH_DASH);
        return this;
    }

    /**
     * Makes the vertical axis logarithmic.
     *
     * @return this
     */
    public LineChart logarithmic() {
        chart.getStyler().setYAxisLogarithmic(true);
        return this;
    }

    /** {@return the chart as a picture} */
    public Picture picture() {
        if (places > MARKED_PLACES) {
            // XChart marks equally spaced places where they stand, until their labels touch: a hair more is not equal
            chart.getStyler().setXAxisMin(first - 1e-6 * (last - first));
        }
        return new Picture(BitmapEncoder.getBufferedImage(chart));
    }

    /** Shows the chart in the running cell. */
    public void show() {
        picture().show();
    }
}
