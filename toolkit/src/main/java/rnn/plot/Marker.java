package rnn.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The shapes of points, a different one for each line or group: disc, square, triangle, diamond, triangle pointing
 * down, bar.
 */
final class Marker {
    private static final int[] CORNERS = {0, 4, 3, 4, 3, 0};
    private static final double[] TURNS = {0, Math.PI / 4, -Math.PI / 2, 0, Math.PI / 2, 0};

    private Marker() {}

    /** Fills the marker of a line or group around a place. */
    static void fill(Graphics2D graphics, int number, double x, double y, double radius) {
        graphics.fill(shape(Math.floorMod(number, CORNERS.length), x, y, radius));
    }

    private static Shape shape(int kind, double x, double y, double radius) {
        if (kind == CORNERS.length - 1) {
            return new Rectangle2D.Double(x - radius, y - radius / 2.5, 2 * radius, 0.8 * radius);
        }
        if (CORNERS[kind] == 0) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < CORNERS[kind]; corner++) {
            double angle = TURNS[kind] + 2 * Math.PI * corner / CORNERS[kind];
            double px = x + 1.25 * radius * Math.cos(angle);
            double py = y + 1.25 * radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
