package rnn.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One line of a chart. It is interrupted where a height is NaN.
 *
 * @param name its name in the legend
 * @param x places
 * @param y heights, one per place
 * @param number the number of the line in the chart, from 0; it decides colour, stroke and markers
 * @param level whether it is a level to compare with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ChartLine(String name, double[] x, double[] y, int number, boolean level) {
    /** A line of at most this many points marks each of them. */
    private static final int FEW = 30;

    void draw(Graphics2D graphics, Axis across, Axis up) {
        colours(graphics);
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(y[i])) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(across.place(x[i]), up.place(y[i]));
            } else {
                path.moveTo(across.place(x[i]), up.place(y[i]));
                drawing = true;
            }
        }
        graphics.draw(path);
        for (int i = 0; isMarked() && i < x.length; i++) {
            if (!Double.isNaN(y[i])) {
                Marker.fill(graphics, number, across.place(x[i]), up.place(y[i]), 3.5);
            }
        }
    }

    /** Its sign in the legend. */
    void sign(Graphics2D graphics, int left, int middle) {
        colours(graphics);
        graphics.draw(new Line2D.Double(left, middle, left + 28, middle));
        if (isMarked()) {
            Marker.fill(graphics, number, left + 14, middle, 3.5);
        }
    }

    private void colours(Graphics2D graphics) {
        graphics.setColor(Palette.line(number));
        graphics.setStroke(Palette.stroke(number));
    }

    private boolean isMarked() {
        return !level && x.length <= FEW;
    }

    /** {@return what the line does, in words} */
    String text() {
        int[] points =
                IntStream.range(0, y.length).filter(i -> !Double.isNaN(y[i])).toArray();
        if (points.length == 0) {
            return name + ": no point";
        }
        if (level) {
            return name + ": level at " + PlaneAxis.spoken(y[0]);
        }
        int first = points[0];
        int last = points[points.length - 1];
        DoubleSummaryStatistics heights =
                Arrays.stream(points).mapToDouble(i -> y[i]).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "%s: %s at %s, %s at %s, lowest %s, highest %s",
                name,
                PlaneAxis.spoken(y[first]),
                PlaneAxis.spoken(x[first]),
                PlaneAxis.spoken(y[last]),
                PlaneAxis.spoken(x[last]),
                PlaneAxis.spoken(heights.getMin()),
                PlaneAxis.spoken(heights.getMax()));
    }
}
