package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import rnn.display.Picture;

/**
 * A sheet of paper, measured in pixels of the page. A screen may have two by two pixels for each of them, so the image
 * has four.
 */
final class Sketch {
    /** The smallest size of letters that people read. */
    static final int SMALLEST = 9;

    private static final float[] BROKEN = {6, 4};

    private final BufferedImage image;
    private final Graphics2D graphics;

    Sketch(int width, int height) {
        image = new BufferedImage(Picture.SCALE * width, Picture.SCALE * height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(Picture.SCALE, Picture.SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Palette.GROUND);
        graphics.fillRect(0, 0, width, height);
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** A white box with rounded corners. */
    void box(int left, int top, int width, int height, Color colour) {
        box(left, top, width, height, colour, Palette.GROUND);
    }

    void box(int left, int top, int width, int height, Color colour, Color inside) {
        RoundRectangle2D outline = new RoundRectangle2D.Double(left, top, width, height, 12, 12);
        graphics.setColor(inside);
        graphics.fill(outline);
        graphics.setStroke(new BasicStroke(2));
        graphics.setColor(colour);
        graphics.draw(outline);
    }

    /** A rectangle filled with one colour. */
    void fill(int left, int top, int width, int height, Color colour) {
        graphics.setColor(colour);
        graphics.fillRect(left, top, width, height);
    }

    /** The outline of a rectangle. */
    void frame(int left, int top, int width, int height, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(2));
        graphics.drawRect(left, top, width, height);
    }

    /** A disc with an outline. */
    void disc(double x, double y, double radius, Color colour, Color inside) {
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setColor(inside);
        graphics.fill(disc);
        graphics.setStroke(new BasicStroke(2));
        graphics.setColor(colour);
        graphics.draw(disc);
    }

    /** A straight line without a head. */
    void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A straight arrow. */
    void arrow(double x1, double y1, double x2, double y2) {
        arrow(x1, y1, x2, y2, 1.6, Palette.INK);
    }

    void arrow(double x1, double y1, double x2, double y2, double width, Color colour) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        double size = 5 + width;
        line(x1, y1, x2 - size * dx, y2 - size * dy, width, colour);
        head(x2, y2, dx, dy, size);
    }

    /** A broken, faint arrow along a curve that ends in the direction from (beforeX, beforeY) to (x, y). */
    void arrow(Shape curve, int beforeX, int beforeY, int x, int y) {
        graphics.setColor(Palette.FAINT);
        graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, BROKEN, 0));
        graphics.draw(curve);
        double length = Math.hypot(x - beforeX, y - beforeY);
        head(x, y, (x - beforeX) / length, (y - beforeY) / length, 7);
    }

    /** An arrow that is bent towards (cx, cy). */
    void bent(double x1, double y1, double cx, double cy, double x2, double y2, double width, Color colour) {
        double length = Math.hypot(x2 - cx, y2 - cy);
        double dx = (x2 - cx) / length;
        double dy = (y2 - cy) / length;
        double size = 4 + width;
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new QuadCurve2D.Double(x1, y1, cx, cy, x2 - size * dx, y2 - size * dy));
        head(x2, y2, dx, dy, size);
    }

    /** An arrow that comes back to where it started, by way of two places that it is drawn to. */
    void loop(double[] start, double[] out, double[] back, double[] end, double width, Color colour) {
        double length = Math.hypot(end[0] - back[0], end[1] - back[1]);
        double dx = (end[0] - back[0]) / length;
        double dy = (end[1] - back[1]) / length;
        double size = 4 + width;
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new CubicCurve2D.Double(
                start[0], start[1], out[0], out[1], back[0], back[1], end[0] - size * dx, end[1] - size * dy));
        head(end[0], end[1], dx, dy, size);
    }

    private void head(double x, double y, double dx, double dy, double size) {
        double back = 1.3 * size;
        double aside = 0.7 * size;
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - back * dx - aside * dy, y - back * dy + aside * dx);
        head.lineTo(x - back * dx + aside * dy, y - back * dy - aside * dx);
        head.closePath();
        graphics.fill(head);
    }

    /** Text that begins at x. */
    void text(String text, Font font, int x, int y) {
        graphics.setColor(Palette.INK);
        graphics.setFont(font);
        graphics.drawString(text, x, y);
    }

    /** Text with its middle at x. */
    void centred(String text, Font font, Color colour, int x, int y) {
        graphics.setColor(colour);
        graphics.setFont(font);
        PlaneFrame.centred(graphics, text, x, y);
    }

    void centred(String text, Font font, int x, int y) {
        centred(text, font, Palette.INK, x, y);
    }

    int width(String text, Font font) {
        return graphics.getFontMetrics(font).stringWidth(text);
    }

    /** {@return the largest font, up to this one, in which a text fits into the room; never too small to read} */
    Font fitting(String text, Font largest, double room) {
        Font font = largest;
        while (width(text, font) > room && font.getSize() > SMALLEST) {
            font = font.deriveFont(font.getSize2D() - 1);
        }
        return font;
    }

    /** {@return the name of the step's value: h₀, h₁, …} */
    static String at(String name, int step) {
        StringBuilder text = new StringBuilder(name);
        for (char digit : Integer.toString(step).toCharArray()) {
            text.append((char) ('₀' + digit - '0'));
        }
        return text.toString();
    }

    /**
     * The finished sheet.
     *
     * @param text what it shows, for whoever cannot see it
     */
    Picture picture(String text) {
        graphics.dispose();
        return new Picture(image, text);
    }
}
