package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stretches of a chart's horizontal axis that are shaded, all of one kind: the test part, or the gaps. */
final class ChartSpan {
    private record Stretch(double from, double to) {
        @Override
        public String toString() {
            return PlaneAxis.spoken(from) + " to " + PlaneAxis.spoken(to);
        }
    }

    private static final int MOST_SPOKEN = 5;
    private static final double LEAST_WIDTH = 2;
    private static final BasicStroke THIN = new BasicStroke(1);

    private final String name;
    private final int number;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * A kind of stretches without one.
     *
     * @param name its name in the legend
     * @param number the number of the kind in the chart, from 0
     */
    ChartSpan(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }

    void add(double from, double to) {
        stretches.add(new Stretch(from, to));
    }

    /** Shades what lies on the axis of each stretch; a stretch too thin to be seen is drawn wider. */
    void draw(Graphics2D graphics, Axis across, Axis up) {
        for (Stretch stretch : stretches) {
            double from = Math.max(across.from(), across.place(stretch.from));
            double to = Math.min(across.to(), across.place(stretch.to));
            if (to < across.from() || from > across.to()) {
                continue;
            }
            if (to - from < LEAST_WIDTH) {
                from = Math.max(across.from(), Math.min(from, across.to() - LEAST_WIDTH));
                to = from + LEAST_WIDTH;
            }
            graphics.setColor(ground());
            graphics.fill(new Rectangle2D.Double(from, up.to(), to - from, up.from() - up.to()));
            if (to - from > 4 * LEAST_WIDTH) {
                graphics.setColor(edge());
                graphics.setStroke(THIN);
                graphics.draw(new Line2D.Double(from, up.to(), from, up.from()));
                graphics.draw(new Line2D.Double(to, up.to(), to, up.from()));
            }
        }
    }

    /** Its sign in the legend. */
    void sign(Graphics2D graphics, int left, int middle) {
        graphics.setColor(ground());
        graphics.fillRect(left, middle - 6, 28, 12);
        graphics.setColor(edge());
        graphics.setStroke(THIN);
        graphics.drawLine(left, middle - 6, left, middle + 5);
        graphics.drawLine(left + 27, middle - 6, left + 27, middle + 5);
    }

    /** The colours of the palette from its end, so that the first lines and the first spans differ. */
    private Color colour() {
        return Palette.line(4 - number);
    }

    private Color ground() {
        return Palette.mix(Palette.GROUND, colour(), 0.22);
    }

    private Color edge() {
        return Palette.mix(Palette.GROUND, colour(), 0.7);
    }

    /** {@return where the stretches lie, in words} */
    String text() {
        String some =
                stretches.stream().limit(MOST_SPOKEN).map(Stretch::toString).collect(Collectors.joining(", "));
        return name + " " + some
                + (stretches.size() > MOST_SPOKEN ? " and " + (stretches.size() - MOST_SPOKEN) + " more" : "");
    }
}
