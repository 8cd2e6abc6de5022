package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** The border of a plane: its title, its axes with their names and round numbers. */
final class PlaneFrame {
    private PlaneFrame() {}

    static void draw(Graphics2D graphics, String title, PlaneAxis x, PlaneAxis y) {
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(Palette.FAINT);
        graphics.drawRect(x.from(), y.to(), x.to() - x.from(), y.from() - y.to());
        graphics.setColor(Palette.INK);
        graphics.setFont(Palette.TITLE);
        centred(graphics, title, (x.from() + x.to()) / 2, y.to() - 16);
        graphics.setFont(Palette.TEXT);
        for (double tick : x.ticks()) {
            graphics.drawLine(x.pixel(tick), y.from(), x.pixel(tick), y.from() + 4);
            centred(graphics, PlaneAxis.text(tick), x.pixel(tick), y.from() + 18);
        }
        for (double tick : y.ticks()) {
            graphics.drawLine(x.from() - 4, y.pixel(tick), x.from(), y.pixel(tick));
            String text = PlaneAxis.text(tick);
            graphics.drawString(text, x.from() - 8 - graphics.getFontMetrics().stringWidth(text), y.pixel(tick) + 5);
        }
        centred(graphics, x.name(), (x.from() + x.to()) / 2, y.from() + 40);
        upward(graphics, y.name(), x.from() - 58, (y.from() + y.to()) / 2);
    }

    static void centred(Graphics2D graphics, String text, int x, int y) {
        graphics.drawString(text, x - graphics.getFontMetrics().stringWidth(text) / 2, y);
    }

    /** Text that reads from below to above, with its middle at y. */
    static void upward(Graphics2D graphics, String text, int x, int y) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        centred(graphics, text, x, y);
        graphics.setTransform(before);
    }
}
