package rnn.plot;

import java.util.Map;
import rnn.autodiff.Var;
import rnn.display.Picture;

/**
 * One unit of an LSTM at one step: the belt from the old cell state to the new one, with each of the three gates drawn
 * as far open as it is. {@code c = f c_before + i g} and {@code h = o tanh(c)}.
 *
 * <pre>{@code
 * Map<String, Var> seen = new Unroll(lstm).watch(x);
 * new LstmDiagram("a", seen, 0, unit).show();
 * }</pre>
 */
public final class LstmDiagram implements Plot {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 226;
    private static final int BELT = 92;
    private static final int OFFER = 194;

    private final String read;
    private final double before;
    private final double f;
    private final double i;
    private final double g;
    private final double o;
    private final double c;
    private final double h;

    /**
     * A diagram.
     *
     * @param read what the step has read
     * @param seen the result of {@code new Unroll(cell).watch(x)} for one sequence
     * @param step which of its steps
     * @param unit which of its units
     * @throws IllegalArgumentException if the parts of an LSTM were not seen
     */
    public LstmDiagram(String read, Map<String, Var> seen, int step, int unit) {
        this.read = read;
        before = step == 0 ? 0 : Seen.number("LSTM", seen, "c", step - 1, unit);
        f = Seen.number("LSTM", seen, "f", step, unit);
        i = Seen.number("LSTM", seen, "i", step, unit);
        g = Seen.number("LSTM", seen, "g", step, unit);
        o = Seen.number("LSTM", seen, "o", step, unit);
        c = Seen.number("LSTM", seen, "c", step, unit);
        h = o * Math.tanh(c);
    }

    /** {@return the unit as a picture} */
    @Override
    public Picture picture() {
        Sketch sketch = new Sketch(WIDTH, HEIGHT);
        sketch.text("reads " + read, Palette.TITLE, 24, OFFER + 5);
        Flow.arrow(sketch, 90, BELT, 160, BELT, before);
        Flow.arrow(sketch, 160, BELT, 270, BELT, f * before);
        Flow.arrow(sketch, 284, OFFER - 18, 284, 150, g);
        Flow.arrow(sketch, 284, 150, 284, BELT + 14, i * g);
        Flow.arrow(sketch, 298, BELT, 367, BELT, c);
        Flow.arrow(sketch, 433, BELT, 500, BELT, Math.tanh(c));
        Flow.arrow(sketch, 500, BELT, 567, BELT, h);
        sketch.disc(284, BELT, 13, Palette.INK, Palette.GROUND);
        sketch.centred("+", Palette.TITLE, 284, BELT + 6);
        Flow.gate(sketch, 160, BELT, "f", f);
        Flow.gateUpward(sketch, 284, 150, "i", i);
        Flow.gate(sketch, 500, BELT, "o", o);
        Flow.box(sketch, 57, BELT, "c before", before, Palette.STATE);
        Flow.box(sketch, 284, OFFER, "", g, Palette.INPUT);
        sketch.text("g", Palette.BOLD, 284 + Flow.BOX_WIDTH / 2 + 10, OFFER + 5);
        Flow.box(sketch, 400, BELT, "c", c, Palette.STATE);
        Flow.box(sketch, 600, BELT, "h", h, Palette.OUTPUT);
        return sketch.picture(toString());
    }

    /** {@return its numbers in a sentence} */
    @Override
    public String toString() {
        return "Reads " + read + ": forget gate " + Flow.text(f) + ", input gate " + Flow.text(i) + ", offer "
                + Flow.text(g)
                + ", output gate " + Flow.text(o) + "; c from " + Flow.text(before) + " to " + Flow.text(c) + ", h "
                + Flow.text(h) + ".";
    }
}
