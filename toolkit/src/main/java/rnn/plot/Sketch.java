package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import rnn.display.Picture;

/** A sheet of paper for diagrams of boxes and arrows. */
final class Sketch {
    private final BufferedImage image;
    private final Graphics2D graphics;

    Sketch(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Palette.GROUND);
        graphics.fillRect(0, 0, width, height);
    }

    /** A white box with rounded corners. */
    void box(int left, int top, int width, int height, Color colour) {
        RoundRectangle2D outline = new RoundRectangle2D.Double(left, top, width, height, 12, 12);
        graphics.setColor(Color.WHITE);
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

    /** A straight arrow. */
    void arrow(int x1, int y1, int x2, int y2) {
        graphics.setColor(Palette.INK);
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.drawLine(x1, y1, x2, y2);
        double length = Math.hypot(x2 - x1, y2 - y1);
        head(x2, y2, (x2 - x1) / length, (y2 - y1) / length);
    }

    /** A broken, faint arrow along a curve that ends in the direction from (beforeX, beforeY) to (x, y). */
    void arrow(Shape curve, int beforeX, int beforeY, int x, int y) {
        graphics.setColor(Palette.FAINT);
        graphics.setStroke(
                new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0));
        graphics.draw(curve);
        double length = Math.hypot(x - beforeX, y - beforeY);
        head(x, y, (x - beforeX) / length, (y - beforeY) / length);
    }

    private void head(int x, int y, double dx, double dy) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - 9 * dx - 5 * dy, y - 9 * dy + 5 * dx);
        head.lineTo(x - 9 * dx + 5 * dy, y - 9 * dy - 5 * dx);
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

    Picture picture() {
        graphics.dispose();
        return new Picture(image);
    }
}
