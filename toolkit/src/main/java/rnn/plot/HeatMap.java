package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import rnn.display.Picture;

/**
 * Numbers over two axes as colours: blue for negative, white for zero, orange for positive. If no number is negative,
 * the scale begins at zero.
 */
public final class HeatMap implements Plot {
    private static final int TOP = 48;
    private static final int MOST_WIDTH = 700;
    private static final int MOST_HEIGHT = 640;
    private static final int SCALE = 96;

    private final String title;
    private final String x;
    private final List<String> columns;
    private final String y;
    private final List<String> rows;
    private final double[][] values;
    private double most;

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
        this.title = title;
        this.x = x;
        this.columns = List.copyOf(columns);
        this.y = y;
        this.rows = List.copyOf(rows);
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        double largest = numbers().map(Math::abs).max().orElse(0);
        most = largest == 0 ? 1 : largest;
    }

    private DoubleStream numbers() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream);
    }

    /**
     * Gives several heat maps the same scale.
     *
     * @param most the largest number; no colour is stronger
     * @return this
     */
    public HeatMap upTo(double most) {
        this.most = most;
        return this;
    }

    private boolean hasNegative() {
        return numbers().anyMatch(value -> value < 0);
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

    /** {@return the heat map as a picture} */
    @Override
    public Picture picture() {
        Sketch measured = new Sketch(1, 1);
        int names = widest(measured, rows, Palette.TEXT);
        double column = Math.min(
                (double) MOST_WIDTH / columns.size(), Math.max(34, widest(measured, columns, Palette.TEXT) + 12));
        double row = Math.min((double) MOST_HEIGHT / rows.size(), Math.max(28, 170.0 / rows.size()));
        int left = names + (y.isEmpty() ? 28 : 48);
        int right = (int)
                Math.max(left + Math.ceil(column * columns.size()), measured.width(title, Palette.TITLE) + 24 - SCALE);
        column = (right - left) / (double) columns.size();
        int bottom = (int) Math.round(TOP + row * rows.size());
        Sketch sketch = new Sketch(right + SCALE, bottom + (x.isEmpty() ? 32 : 54));
        cells(sketch.graphics(), left, column, row);
        names(sketch, left, right, bottom, column, row);
        scale(sketch, right + 24, bottom);
        return sketch.picture(text());
    }

    /** The largest font in which the columns' names fit side by side, but never too small to read. */
    private Font fitting(Sketch sketch, double room) {
        Font font = Palette.TEXT;
        while (widest(sketch, columns, font) > room && font.getSize() > Sketch.SMALLEST) {
            font = font.deriveFont(font.getSize2D() - 1);
        }
        return widest(sketch, columns, font) > room ? Palette.TEXT : font;
    }

    private static int widest(Sketch sketch, List<String> names, Font font) {
        return names.stream().mapToInt(name -> sketch.width(name, font)).max().orElse(0);
    }

    private void cells(Graphics2D graphics, int left, double column, double row) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                double x1 = snapped(left + column * c);
                double y1 = snapped(TOP + row * r);
                graphics.setColor(Palette.diverging(values[r][c] / most));
                graphics.fill(new Rectangle2D.Double(
                        x1, y1, snapped(left + column * (c + 1)) - x1, snapped(TOP + row * (r + 1)) - y1));
            }
        }
        graphics.setColor(Palette.FAINT);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Rectangle2D.Double(left, TOP, column * columns.size(), snapped(row * rows.size())));
    }

    /** Rounds to a whole pixel of the picture, so that no seam shows between two cells. */
    private static double snapped(double place) {
        return Math.rint(place * Picture.SCALE) / Picture.SCALE;
    }

    /** Draws every name, or every second, third, … if they would touch. All column names share one base line. */
    private void names(Sketch sketch, int left, int right, int bottom, double column, double row) {
        Font font = fitting(sketch, column - 1);
        int every = (int) Math.ceil(widest(sketch, columns, font) / column);
        for (int c = 0; c < columns.size(); c += every) {
            sketch.centred(columns.get(c), font, (int) Math.round(left + column * (c + 0.5)), bottom + 18);
        }
        int lines = (int) Math.ceil(14 / row);
        for (int r = 0; r < rows.size(); r += lines) {
            int width = sketch.width(rows.get(r), Palette.TEXT);
            sketch.text(rows.get(r), Palette.TEXT, left - 8 - width, (int) Math.round(TOP + row * (r + 0.5)) + 5);
        }
        int half = sketch.width(title, Palette.TITLE) / 2 + 12; // a long title over few columns begins at the edge
        sketch.centred(title, Palette.TITLE, Math.max((left + right) / 2, half), TOP - 18);
        sketch.centred(x, Palette.TEXT, (left + right) / 2, bottom + 42);
        sketch.graphics().setFont(Palette.TEXT);
        PlaneFrame.upward(sketch.graphics(), y, 20, (TOP + bottom) / 2);
    }

    private void scale(Sketch sketch, int left, int bottom) {
        double least = hasNegative() ? -most : 0;
        for (int half = Picture.SCALE * TOP; half < Picture.SCALE * bottom; half++) {
            double share = 1 - (half - Picture.SCALE * TOP) / (double) (Picture.SCALE * (bottom - TOP));
            sketch.graphics().setColor(Palette.diverging((least + share * (most - least)) / most));
            sketch.graphics()
                    .fill(new Rectangle2D.Double(left, half / (double) Picture.SCALE, 14, 1.0 / Picture.SCALE));
        }
        sketch.graphics().setColor(Palette.FAINT);
        sketch.graphics().drawRect(left, TOP, 14, bottom - TOP);
        sketch.text(PlaneAxis.spoken(most), Palette.TEXT, left + 20, TOP + 11);
        sketch.text(PlaneAxis.spoken(least), Palette.TEXT, left + 20, bottom);
        if (least < 0) {
            sketch.text("0", Palette.TEXT, left + 20, (TOP + bottom) / 2 + 5);
        }
    }

    private String text() {
        int[] low = place(-1);
        int[] high = place(1);
        return "Heat map, " + title + ": " + (y.isEmpty() ? "" : y + ", ") + rows.size() + " rows by "
                + (x.isEmpty() ? "" : x + ", ") + columns.size() + " columns. Lowest " + text(low) + "; highest "
                + text(high) + ".";
    }

    private String text(int[] place) {
        return PlaneAxis.spoken(values[place[0]][place[1]]) + " at row " + rows.get(place[0]) + ", column "
                + columns.get(place[1]);
    }

    /** The place of the largest number, or of the smallest if the sign is −1. */
    private int[] place(int sign) {
        int[] place = {0, 0};
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                if (sign * values[r][c] > sign * values[place[0]][place[1]]) {
                    place = new int[] {r, c};
                }
            }
        }
        return place;
    }
}
