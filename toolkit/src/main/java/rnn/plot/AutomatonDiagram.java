package rnn.plot;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rnn.array.Require;
import rnn.automaton.Automaton;
import rnn.display.Picture;

/**
 * A finite automaton: its states on a ring, clockwise from the start at the left, a double line around those that
 * accept, and an arrow for each step with its symbols. Up to six states have the colours of the points in a
 * {@link PlaneChart}, so state 2 looks like the third group of points.
 *
 * <pre>{@code
 * new AutomatonDiagram("Tomita 4", Tomita.of(4).machine()).at(2).show();
 * }</pre>
 */
public final class AutomatonDiagram implements Plot {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 318;
    private static final int MIDDLE = 268;
    private static final int CENTRE = 172;
    private static final int FEW = 8;

    /** The most states that have room on the ring. */
    private static final int MOST = 120;

    private final String title;
    private final Automaton automaton;
    private int here = -1;
    private int before = -1;
    private int symbol = -1;

    /**
     * An automaton.
     *
     * @param title what it is
     * @param automaton of at most 120 states
     * @throws IllegalArgumentException if it has more
     */
    public AutomatonDiagram(String title, Automaton automaton) {
        this.title = Require.given("the title of an automaton", title);
        this.automaton = Require.given("the automaton to draw", automaton);
        if (automaton.states() > MOST) {
            throw new IllegalArgumentException(
                    "a drawn automaton has at most " + MOST + " states, and this one has " + automaton.states());
        }
    }

    /**
     * Fills the state that it is in.
     *
     * @param state its number
     * @return this
     */
    public AutomatonDiagram at(int state) {
        here = Require.index("the state that is filled", state, automaton.states());
        return this;
    }

    /**
     * Fills the state after a step, and makes the arrow thick that led there.
     *
     * @param state the one before the step
     * @param symbol what was read
     * @return this
     */
    public AutomatonDiagram after(int state, int symbol) {
        before = Require.index("the state before the step", state, automaton.states());
        this.symbol = Require.index("the symbol that is read", symbol, automaton.symbols());
        return at(automaton.next(state, symbol));
    }

    @Override
    public Picture picture() {
        int count = automaton.states();
        boolean few = count <= FEW;
        double across = few ? 160 : 205;
        double down = count <= 2 ? 0 : few ? 80 : 118;
        double radius = few ? 18 : Math.max(3, Math.min(13, 500.0 / count / 2));
        Sketch sketch = new Sketch(WIDTH, HEIGHT); // as high for every automaton, so a stepper can hold several
        sketch.text(title, Palette.TITLE, 24, 26);
        double[][] spots = new double[count][];
        for (int q = 0; q < count; q++) {
            double angle = Math.PI + 2 * Math.PI * q / count;
            spots[q] = new double[] {MIDDLE + across * Math.cos(angle), CENTRE + down * Math.sin(angle)};
        }
        sketch.arrow(spots[0][0] - radius - 36, spots[0][1], spots[0][0] - radius - 1, spots[0][1]);
        for (int q = 0; q < count; q++) {
            int from = q;
            for (int r : IntStream.range(0, automaton.symbols())
                    .map(k -> automaton.next(from, k))
                    .distinct()
                    .toArray()) {
                arrow(sketch, spots, radius, q, r);
            }
        }
        Font font = Palette.BOLD.deriveFont((float) Math.max(Sketch.SMALLEST, Math.min(14, radius - 2)));
        for (int q = 0; q < count; q++) {
            Color colour = count <= Palette.LINES.length ? Palette.line(q) : Palette.INK;
            Color inside = Palette.mix(Palette.GROUND, colour, q == here ? 1 : 0.12);
            sketch.disc(spots[q][0], spots[q][1], radius, colour, inside);
            if (automaton.accepts(q)) {
                Color ring = q == here ? Palette.GROUND : colour;
                sketch.disc(spots[q][0], spots[q][1], radius - Math.max(2, radius / 5), ring, inside);
            }
            if (radius >= Sketch.SMALLEST) {
                int baseline = (int) Math.round(spots[q][1] + 0.36 * font.getSize2D());
                Color ink = q == here ? Palette.GROUND : Palette.INK;
                sketch.centred(Integer.toString(q), font, ink, (int) Math.round(spots[q][0]), baseline);
            }
        }
        return sketch.picture(text());
    }

    private void arrow(Sketch sketch, double[][] spots, double radius, int from, int to) {
        boolean few = automaton.states() <= FEW;
        boolean thick = from == before && symbol >= 0 && automaton.next(from, symbol) == to;
        double width = thick ? 3.2 : few ? 1.4 : 0.8;
        Color colour = thick || few ? Palette.INK : Palette.FAINT;
        double x = spots[from][0];
        double y = spots[from][1];
        double labelX;
        double labelY;
        if (from == to) { // a loop on the outside; at the start above, since the way in comes from the left
            double outX = from == 0 ? 0 : x - MIDDLE;
            double outY = from == 0 ? -1 : y - CENTRE;
            double length = Math.hypot(outX, outY);
            double dx = outX / length;
            double dy = outY / length;
            double far = few ? 28 : 14;
            double aside = few ? 19 : 8;
            loop(sketch, x, y, dx, dy, radius, far, aside, width, colour);
            labelX = x + (radius + far + 9 + 8 * Math.abs(dx)) * dx;
            labelY = y + (radius + far + 9) * dy;
        } else {
            double dx = spots[to][0] - x;
            double dy = spots[to][1] - y;
            double length = Math.hypot(dx, dy);
            double bend = few ? Math.min(24, 0.13 * length) : 0.08 * length;
            double cx = x + dx / 2 + 2 * bend * dy / length;
            double cy = y + dy / 2 - 2 * bend * dx / length;
            double[] start = edge(x, y, cx, cy, radius + 1);
            double[] end = edge(spots[to][0], spots[to][1], cx, cy, radius + 2);
            sketch.bent(start[0], start[1], cx, cy, end[0], end[1], width, colour);
            labelX = x + dx / 2 + (bend + 10) * dy / length;
            labelY = y + dy / 2 - (bend + 10) * dx / length;
        }
        if (few) {
            String symbols = IntStream.range(0, automaton.symbols())
                    .filter(k -> automaton.next(from, k) == to)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(","));
            Font font = thick ? Palette.BOLD : Palette.TEXT;
            sketch.centred(symbols, font, (int) Math.round(labelX), (int) Math.round(labelY + 5));
        }
    }

    /** A cubic curve from the rim out and back, with a head where it comes back. */
    private static void loop(
            Sketch sketch,
            double x,
            double y,
            double dx,
            double dy,
            double radius,
            double far,
            double aside,
            double width,
            Color colour) {
        double outX = x + (radius + 1.3 * far) * dx;
        double outY = y + (radius + 1.3 * far) * dy;
        double[] start = edge(x, y, x + 2 * dx + dy, y + 2 * dy - dx, radius + 1);
        double[] end = edge(x, y, x + 2 * dx - dy, y + 2 * dy + dx, radius + 2);
        sketch.loop(
                start,
                new double[] {outX + aside * dy, outY - aside * dx},
                new double[] {outX - aside * dy, outY + aside * dx},
                end,
                width,
                colour);
    }

    /** The place on the rim of a disc that looks towards (cx, cy). */
    private static double[] edge(double x, double y, double cx, double cy, double radius) {
        double length = Math.hypot(cx - x, cy - y);
        return new double[] {x + radius * (cx - x) / length, y + radius * (cy - y) / length};
    }

    private String text() {
        List<String> words = new ArrayList<>();
        words.add(String.format(Locale.ROOT, "Automaton, %s: %d states", title, automaton.states()));
        words.add(IntStream.range(0, automaton.states())
                .filter(automaton::accepts)
                .limit(FEW)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "accepting ", "")));
        for (int q = 0; q < automaton.states() && automaton.states() <= FEW; q++) {
            int state = q;
            words.add(IntStream.range(0, automaton.symbols())
                    .mapToObj(k -> k + " to " + automaton.next(state, k))
                    .collect(Collectors.joining(", ", "from " + q + " with ", "")));
        }
        if (here >= 0) {
            words.add("it is in state " + here);
        }
        return String.join("; ", words) + ".";
    }
}
