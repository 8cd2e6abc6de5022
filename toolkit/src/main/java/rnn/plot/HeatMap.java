package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import rnn.display.Picture;

/**
 * Numbers over two axes as colours: blue for negative, white for zero, orange for positive. Where no number is negative the
 * scale begins at zero.
 */
public final class HeatMap {
    private final HeatMapChart chart;

    /**
     * A heat map.
     *
     * @param title what it shows
     * @param x what the columns are
     * @param columns their names
     * @param y what the rows are
     * @param rows their names, from top to bottom
     * @param values [rows][columns]
     */
    public HeatMap(String title, String x, List<String> columns, String y, List<String> rows, double[][] values) {
        requireShape(columns, rows, values);
        chart = new HeatMapChartBuilder()
                .width(Math.max(
                        Math.min(1100, 220 + Math.max(34, 9 * longest(columns) + 12) * columns.size()),
                        120 + 9 * title.length())) // wide enough for the title
                .height(Math.min(800, Math.max(330, 130 + 30 * rows.size())))
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        ChartStyle.apply(chart.getStyler());
        scale(limit(values), hasNegative(values));
        chart.getStyler().setPlotContentSize(1);
        chart.getStyler().setPlotGridLinesVisible(false);
        chart.addSeries(title, distinct(columns), reversed(rows), data(values));
    }

    /**
     * Gives several heat maps the same scale.
     *
     * @param most the largest number; no colour is stronger
     * @return this
     */
    public HeatMap upTo(double most) {
        scale(most, chart.getStyler().getMin() < 0);
        return this;
    }

    private void scale(double most, boolean negative) {
        chart.getStyler()
                .setMin(negative ? -most : 0)
                .setMax(most)
                .setRangeColors(
                        negative
                                ? new Color[] {Palette.diverging(-1), Palette.diverging(0), Palette.diverging(1)}
                                : new Color[] {Palette.diverging(0), Palette.diverging(1)});
    }

    private static boolean hasNegative(double[][] values) {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).anyMatch(value -> value < 0);
    }

    private static void requireShape(List<String> columns, List<String> rows, double[][] values) {
        if (values.length != rows.size() || rows.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "heat map: " + values.length + " rows of values, " + rows.size() + " names of rows, "
                            + columns.size() + " names of columns; none may be empty, and rows must agree");
        }
        for (double[] row : values) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException(
                        "heat map: a row has " + row.length + " values for " + columns.size() + " columns");
            }
        }
    }

    private static int longest(List<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }

    private static double limit(double[][] values) {
        double limit = 0;
        for (double[] row : values) {
            for (double value : row) {
                limit = Math.max(limit, Math.abs(value));
            }
        }
        // two digits, because XChart's scale prints all that there are
        return limit == 0 ? 1 : Math.ceil(limit * 100) / 100;
    }

    /** XChart takes equal names for one column: characters of a text repeat, so each gets a trailing width of zero. */
    private static List<String> distinct(List<String> names) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            result.add(names.get(i) + "\u200B".repeat(i));
        }
        return result;
    }

    private static List<String> reversed(List<String> names) {
        List<String> result = distinct(names);
        java.util.Collections.reverse(result);
        return result;
    }

    private static List<Number[]> data(double[][] values) {
        int rows = values.length;
        return IntStream.range(0, values[0].length)
                .boxed()
                .flatMap(c -> IntStream.range(0, rows).mapToObj(r -> new Number[] {c, r, values[rows - 1 - r][c]}))
                .toList();
    }

    /** {@return the heat map as a picture} */
    public Picture picture() {
        return new Picture(BitmapEncoder.getBufferedImage(chart));
    }

    /** Shows the heat map in the running cell. */
    public void show() {
        picture().show();
    }
}
