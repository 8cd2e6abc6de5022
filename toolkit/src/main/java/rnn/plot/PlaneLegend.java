package rnn.plot;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The legend: the names of a chart's lines, paths and points on one base line, each behind its sign. A long legend has
 * several lines.
 */
final class PlaneLegend {
    private static final int SIGN = 34;
    private static final int APART = 24;
    private static final int LINE = 20;

    /** Draws the sign of an entry in 28 pixels that begin at x, around the height y. */
    interface Sign {
        void draw(Graphics2D graphics, int x, int y);
    }

    private final List<String> names = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();

    /** {@return the number of the new entry, from 0} */
    int add(String name, Sign sign) {
        names.add(name);
        signs.add(sign);
        return names.size() - 1;
    }

    int size() {
        return names.size();
    }

    /** {@return the height of the legend at a given width} */
    int height(Graphics2D graphics, int width) {
        graphics.setFont(Palette.TEXT);
        return rows(graphics, width).size() * LINE;
    }

    /** Draws the legend centred between two edges, with its first base line at {@code top} + 14. */
    void draw(Graphics2D graphics, int left, int right, int top) {
        graphics.setFont(Palette.TEXT);
        int y = top + 14;
        for (List<Integer> row : rows(graphics, right - left)) {
            int width = row.stream().mapToInt(entry -> width(graphics, entry)).sum() - APART;
            int x = left + Math.max(0, (right - left - width) / 2);
            for (int entry : row) {
                signs.get(entry).draw(graphics, x, y - 5);
                graphics.setColor(Palette.INK);
                graphics.drawString(names.get(entry), x + SIGN, y);
                x += width(graphics, entry);
            }
            y += LINE;
        }
    }

    private List<List<Integer>> rows(Graphics2D graphics, int width) {
        List<List<Integer>> rows = new ArrayList<>();
        int room = 0;
        for (int entry = 0; entry < names.size(); entry++) {
            if (rows.isEmpty() || width(graphics, entry) - APART > room) {
                rows.add(new ArrayList<>());
                room = width;
            }
            rows.get(rows.size() - 1).add(entry);
            room -= width(graphics, entry);
        }
        return rows;
    }

    private int width(Graphics2D graphics, int entry) {
        return SIGN + graphics.getFontMetrics().stringWidth(names.get(entry)) + APART;
    }
}
