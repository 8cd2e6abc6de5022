package rnn.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.stream.IntStream;

/**
 * The ground between two lines of a chart. It is interrupted where either is NaN.
 *
 * @param name its name in the legend
 * @param x places, rising
 * @param low the lower heights, one per place
 * @param high the upper heights, one per place
 * @param number the number of the line whose colour it has
 * @param depth how many bands of that colour lie under it; it is darker by as many shades
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ChartBand(String name, double[] x, double[] low, double[] high, int number, int depth) {
    void draw(Graphics2D graphics, Axis across, Axis up) {
        graphics.setColor(colour());
        for (int from = 0; from < x.length; from++) {
            int to = from;
            while (to < x.length && isThere(to)) {
                to++;
            }
            if (to > from) {
                graphics.fill(outline(from, to, across, up));
                from = to;
            }
        }
    }

    private boolean isThere(int i) {
        return !Double.isNaN(low[i]) && !Double.isNaN(high[i]);
    }

    private Path2D outline(int from, int to, Axis across, Axis up) {
        Path2D path = new Path2D.Double();
        path.moveTo(across.place(x[from]), up.place(low[from]));
        for (int i = from; i < to; i++) {
            path.lineTo(across.place(x[i]), up.place(low[i]));
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(across.place(x[i]), up.place(high[i]));
        }
        path.closePath();
        return path;
    }

    /** Its sign in the legend. */
    void sign(Graphics2D graphics, int left, int middle) {
        graphics.setColor(colour());
        graphics.fillRect(left, middle - 6, 28, 12);
    }

    private Color colour() {
        return Palette.mix(Palette.GROUND, Palette.line(number), 0.18 * (depth + 1));
    }

    /** {@return what the band does, in words} */
    String text() {
        int[] points = IntStream.range(0, x.length).filter(this::isThere).toArray();
        if (points.length == 0) {
            return name + ": no point";
        }
        return name + ": " + at(points[0]) + ", " + at(points[points.length - 1]);
    }

    private String at(int i) {
        return PlaneAxis.spoken(low[i]) + " to " + PlaneAxis.spoken(high[i]) + " at " + PlaneAxis.spoken(x[i]);
    }
}
