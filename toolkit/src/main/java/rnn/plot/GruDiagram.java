package rnn.plot;

import java.util.Map;
import rnn.autodiff.Var;
import rnn.display.Picture;

/**
 * One unit of a GRU at one step: the way from the old state to the new one, with each gate drawn as far open as it is.
 * {@code h = z h_before + (1 − z) n}, and the reset gate r decides how much of the old state the candidate n sees.
 */
public final class GruDiagram implements Plot {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 226;
    private static final int BELT = 92;
    private static final int OFFER = 194;

    private final String read;
    private final double before;
    private final double r;
    private final double z;
    private final double n;
    private final double h;

    /**
     * A diagram.
     *
     * @param read what the step has read
     * @param seen the result of {@code new Unroll(cell).watch(x)} for one sequence
     * @param step which of its steps
     * @param unit which of its units
     * @throws IllegalArgumentException if the parts of a GRU were not seen
     */
    public GruDiagram(String read, Map<String, Var> seen, int step, int unit) {
        this.read = read;
        r = Seen.number("GRU", seen, "r", step, unit);
        z = Seen.number("GRU", seen, "z", step, unit);
        n = Seen.number("GRU", seen, "n", step, unit);
        before = state(seen, step, unit);
        h = state(seen, step + 1, unit);
    }

    /**
     * The unit's number after some steps, starting from zero. It is computed from the gates, since a cell does not name
     * its state.
     */
    private static double state(Map<String, Var> seen, int steps, int unit) {
        double h = 0;
        for (int t = 0; t < steps; t++) {
            double z = Seen.number("GRU", seen, "z", t, unit);
            h = z * h + (1 - z) * Seen.number("GRU", seen, "n", t, unit);
        }
        return h;
    }

    /** {@return the unit as a picture} */
    @Override
    public Picture picture() {
        Sketch sketch = new Sketch(WIDTH, HEIGHT);
        sketch.text("reads " + read, Palette.TITLE, 24, OFFER + 5);
        Flow.line(sketch, 200, BELT, 200, OFFER, before);
        Flow.arrow(sketch, 200, OFFER, 268, OFFER, before);
        Flow.arrow(sketch, 268, OFFER, 347, OFFER, r * before);
        Flow.arrow(sketch, 90, BELT, 268, BELT, before);
        Flow.arrow(sketch, 268, BELT, 366, BELT, z * before);
        Flow.arrow(sketch, 380, OFFER - 18, 380, 146, n);
        Flow.arrow(sketch, 380, 146, 380, BELT + 14, (1 - z) * n);
        Flow.arrow(sketch, 394, BELT, 567, BELT, h);
        sketch.disc(380, BELT, 13, Palette.INK, Palette.GROUND);
        sketch.centred("+", Palette.TITLE, 380, BELT + 6);
        Flow.gate(sketch, 268, BELT, "z", z);
        Flow.gateUpward(sketch, 380, 146, "1 − z", 1 - z);
        Flow.gate(sketch, 268, OFFER, "r", r);
        Flow.box(sketch, 57, BELT, "h before", before, Palette.STATE);
        Flow.box(sketch, 380, OFFER, "", n, Palette.INPUT);
        sketch.text("n", Palette.BOLD, 380 + Flow.BOX_WIDTH / 2 + 10, OFFER + 5);
        Flow.box(sketch, 600, BELT, "h", h, Palette.OUTPUT);
        return sketch.picture(toString());
    }

    /** {@return its numbers in a sentence} */
    @Override
    public String toString() {
        return "Reads " + read + ": reset gate " + Flow.text(r) + ", update gate " + Flow.text(z) + ", candidate "
                + Flow.text(n) + "; h from " + Flow.text(before) + " to " + Flow.text(h) + ".";
    }
}
