package rnn.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The names of a plane's paths and points, in one line, each behind a dot of its colour. */
final class PlaneLegend {
    private final int left;
    private final int line;
    private final List<String> names = new ArrayList<>();

    PlaneLegend(int left, int line) {
        this.left = left;
        this.line = line;
    }

    /** {@return the colour of what comes under this name} */
    Color add(String name) {
        names.add(name);
        return colour(names.size() - 1);
    }

    private static Color colour(int index) {
        return Palette.LINES[index % Palette.LINES.length];
    }

    void draw(Graphics2D graphics) {
        graphics.setFont(Palette.TEXT);
        int x = left;
        for (int i = 0; i < names.size(); i++) {
            graphics.setColor(colour(i));
            graphics.fillOval(x, line - 10, 10, 10);
            graphics.setColor(Palette.INK);
            graphics.drawString(names.get(i), x + 15, line);
            x += 15 + graphics.getFontMetrics().stringWidth(names.get(i)) + 22;
        }
    }
}
