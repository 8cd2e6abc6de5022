package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;

/** The frame of every chart: its title, its axes with their names and numbers, and a light grid if it has one. */
final class PlaneFrame {
    private PlaneFrame() {}

    static void draw(Graphics2D graphics, String title, Axis x, Axis y) {
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(Palette.FAINT);
        graphics.drawRect(x.from(), y.to(), x.to() - x.from(), y.from() - y.to());
        graphics.setColor(Palette.INK);
        graphics.setFont(Palette.TITLE);
        centred(graphics, title, (x.from() + x.to()) / 2, y.to() - 16);
        graphics.setFont(Palette.TEXT);
        for (double tick : x.ticks()) {
            graphics.draw(new Line2D.Double(x.place(tick), y.from(), x.place(tick), y.from() + 4));
            String text = x.label(tick);
            number(graphics, text, x.pixel(tick) - width(graphics, text) / 2, y.from() + 18);
        }
        int widest = 0;
        for (double tick : y.ticks()) {
            graphics.draw(new Line2D.Double(x.from() - 4, y.place(tick), x.from(), y.place(tick)));
            String text = y.label(tick);
            number(graphics, text, x.from() - 8 - width(graphics, text), y.pixel(tick) + 5);
            widest = Math.max(widest, width(graphics, text));
        }
        centred(graphics, x.name(), (x.from() + x.to()) / 2, y.from() + 40);
        upward(graphics, y.name(), x.from() - Math.max(38, 20 + widest), (y.from() + y.to()) / 2);
    }

    static void grid(Graphics2D graphics, Axis x, Axis y) {
        graphics.setStroke(new BasicStroke(1));
        graphics.setColor(Palette.GRID);
        for (double tick : x.ticks()) {
            graphics.draw(new Line2D.Double(x.place(tick), y.from(), x.place(tick), y.to()));
        }
        for (double tick : y.ticks()) {
            graphics.draw(new Line2D.Double(x.from(), y.place(tick), x.to(), y.place(tick)));
        }
    }

    /** A number that begins at x; the part behind ^ is smaller and above the line. */
    private static void number(Graphics2D graphics, String text, int x, int y) {
        int power = text.indexOf('^');
        if (power < 0) {
            graphics.drawString(text, x, y);
            return;
        }
        Font font = graphics.getFont();
        graphics.drawString(text.substring(0, power), x, y);
        int after = x + graphics.getFontMetrics().stringWidth(text.substring(0, power));
        graphics.setFont(raised(font));
        graphics.drawString(text.substring(power + 1), after + 1, y - 5);
        graphics.setFont(font);
    }

    private static int width(Graphics2D graphics, String text) {
        int power = text.indexOf('^');
        return power < 0
                ? graphics.getFontMetrics().stringWidth(text)
                : graphics.getFontMetrics().stringWidth(text.substring(0, power))
                        + 1
                        + graphics.getFontMetrics(raised(graphics.getFont())).stringWidth(text.substring(power + 1));
    }

    private static Font raised(Font font) {
        return font.deriveFont(0.75f * font.getSize2D());
    }

    static void centred(Graphics2D graphics, String text, int x, int y) {
        graphics.drawString(text, x - graphics.getFontMetrics().stringWidth(text) / 2f, y);
    }

    /** Text that reads upward, with its middle at y. */
    static void upward(Graphics2D graphics, String text, int x, int y) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        centred(graphics, text, x, y);
        graphics.setTransform(before);
    }
}
