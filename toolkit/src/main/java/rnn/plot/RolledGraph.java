package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import rnn.cell.ElmanCell;
import rnn.display.Picture;
import rnn.net.Linear;

/**
 * The loop itself, drawn from a cell and its output layer: the input below, the state with the arrow that goes round,
 * the output on top, and how many numbers each of them holds. {@link UnrolledGraph} writes the same loop out.
 */
public final class RolledGraph implements Plot {
    private static final int WIDTH = 330;
    private static final int CENTRE = 90;
    private static final int BOX_WIDTH = 90;
    private static final int BOX_HEIGHT = 40;
    private static final int ROW = 96;
    private static final int MARGIN = 24;
    private static final int LOOP = 52; // how far the arrow goes out to the right

    private final int inputs;
    private final int units;
    private final int outputs;

    /**
     * The graph of a cell with a softmax layer over it.
     *
     * @param cell the cell
     * @param output maps the cell's output to logits
     * @throws IllegalArgumentException if the layer reads another number of units
     */
    public RolledGraph(ElmanCell cell, Linear output) {
        inputs = cell.Wx.value().rows();
        units = cell.Wx.value().columns();
        outputs = output.W.value().columns();
        if (output.W.value().rows() != units) {
            throw new IllegalArgumentException("the cell has " + units + " units, and the output layer reads "
                    + output.W.value().rows());
        }
    }

    /** {@return the graph as a picture} */
    @Override
    public Picture picture() {
        Sketch sketch = new Sketch(WIDTH, 2 * MARGIN + 2 * ROW + BOX_HEIGHT);
        box(sketch, 0, "pₜ", outputs, Palette.OUTPUT);
        box(sketch, 1, "hₜ", units, Palette.STATE);
        box(sketch, 2, "xₜ", inputs, Palette.INPUT);
        up(sketch, 1, "Wₒ");
        up(sketch, 2, "Wₓ");
        round(sketch);
        return sketch.picture("Graph of a loop. From below: x with " + inputs + " numbers goes through Wx into h with "
                + units + "; h goes through Wh into itself, one step later, and through Wo into p with " + outputs
                + " on top.");
    }

    private static int top(int row) {
        return MARGIN + ROW * row;
    }

    private static void box(Sketch sketch, int row, String name, int numbers, Color colour) {
        sketch.box(CENTRE - BOX_WIDTH / 2, top(row), BOX_WIDTH, BOX_HEIGHT, colour);
        sketch.centred(name + "  [" + numbers + "]", Palette.BOLD, CENTRE, top(row) + BOX_HEIGHT / 2 + 5);
    }

    private static void up(Sketch sketch, int fromRow, String weights) {
        int begin = top(fromRow);
        int end = top(fromRow - 1) + BOX_HEIGHT;
        sketch.arrow(CENTRE, begin, CENTRE, end);
        sketch.text(weights, Palette.TEXT, CENTRE + 8, (begin + end) / 2 + 5);
    }

    /** The arrow from the state out to the right, down, and back into the state from the right. */
    private static void round(Sketch sketch) {
        int side = CENTRE + BOX_WIDTH / 2;
        int out = top(1) + 10;
        int in = top(1) + BOX_HEIGHT - 10;
        Path2D way = new Path2D.Double();
        way.moveTo(side, out);
        way.curveTo(side + LOOP, out - 34, side + LOOP, in + 34, side + 10, in + 3);
        sketch.graphics().setColor(Palette.INK);
        sketch.graphics().setStroke(new BasicStroke(1.6f));
        sketch.graphics().draw(way);
        sketch.arrow(side + 12, in + 4, side, in);
        sketch.text("Wₕ, one step later", Palette.TEXT, side + LOOP - 4, top(1) + BOX_HEIGHT / 2 + 5);
    }
}
