package rnn.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rnn.display.Picture;
import rnn.model.Wiring;

/**
 * A model unrolled: one column per step, with the input below, the state in the middle and the output above, each with
 * its size. Arrows are weights, the same in every column; a broken arrow carries an output back as the next input.
 *
 * <pre>{@code
 * new TypeDiagram("Many to one", model.wiring(batch)).show();
 * }</pre>
 */
public final class TypeDiagram implements Plot {
    private static final int BOX_WIDTH = 74;
    private static final int BOX_HEIGHT = 34;
    private static final int COLUMN = 112;
    private static final int ROW = 74;
    private static final int MARGIN = 28;
    private static final int TOP = 52;

    /** The rows from above: outputs, states that go right, states that go left if there are any, inputs. */
    private static final int OUTPUTS = 0;

    private static final int STATES = 1;

    private final String title;
    private final int inputRow;
    private Wiring wiring;

    /**
     * A diagram.
     *
     * @param title the type of the model
     * @param wiring the result of {@code model.wiring(batch)} for a batch of few steps
     */
    public TypeDiagram(String title, Wiring wiring) {
        this.title = title;
        this.wiring = wiring;
        boolean direct =
                wiring.columns().stream().allMatch(column -> column.state().isEmpty());
        this.inputRow = direct ? STATES : wiring.bothWays() ? STATES + 2 : STATES + 1;
    }

    /**
     * Writes words into the boxes of inputs and outputs, where there were names and sizes.
     *
     * @param read a word for the input of each step; an empty one leaves the box as it is
     * @param written a word for the output of each step; likewise
     * @return this
     * @throws IllegalArgumentException if there are more words than steps, or fewer
     */
    public TypeDiagram words(List<String> read, List<String> written) {
        int steps = wiring.columns().size();
        if (read.size() != steps || written.size() != steps) {
            throw new IllegalArgumentException("the diagram '" + title + "' has " + steps + " steps, and there are "
                    + read.size() + " words to read and " + written.size()
                    + " to write; give one for each step, or an empty one");
        }
        List<Wiring.Column> columns = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            Wiring.Column column = wiring.columns().get(t);
            columns.add(new Wiring.Column(
                    column.part(),
                    word(read.get(t), column.input()),
                    column.state(),
                    word(written.get(t), column.output()),
                    column.fedBack()));
        }
        wiring = new Wiring(columns, wiring.remembers(), wiring.bothWays());
        return this;
    }

    private static String word(String word, String name) {
        return word.isEmpty() ? name : word;
    }

    /** {@return the diagram as a picture} */
    @Override
    public Picture picture() {
        int columns = wiring.columns().size();
        int width = Math.max(2 * MARGIN + COLUMN * (columns - 1) + BOX_WIDTH, 240);
        Sketch sketch = new Sketch(width, TOP + ROW * inputRow + BOX_HEIGHT + 44);
        sketch.text(title, Palette.TITLE, MARGIN, 30);
        for (int t = 0; t < columns; t++) {
            arrows(sketch, t);
        }
        for (int t = 0; t < columns; t++) {
            boxes(sketch, t);
        }
        parts(sketch);
        return sketch.picture(text());
    }

    private String text() {
        return "Diagram, " + title + ": " + wiring.columns().size() + " columns from left to right. "
                + wiring.columns().stream().map(TypeDiagram::text).collect(Collectors.joining("; "))
                + ". "
                + (wiring.remembers()
                        ? "States are handed on to the right" + (wiring.bothWays() ? " and to the left." : ".")
                        : "");
    }

    private static String text(Wiring.Column column) {
        return Stream.of(
                        column.part(),
                        column.input().isEmpty() ? "" : "in " + column.input(),
                        column.state().isEmpty() ? "" : "state " + column.state(),
                        column.output().isEmpty() ? "" : "out " + column.output(),
                        column.fedBack() ? "the output before comes in" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void arrows(Sketch sketch, int t) {
        Wiring.Column column = wiring.columns().get(t);
        List<Integer> rows = stateRows(column);
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            int aside = rows.size() == 1 ? 0 : i == 0 ? -18 : 18;
            upward(sketch, t, inputRow, row, aside);
            if (!column.output().isEmpty()) {
                upward(sketch, t, row, OUTPUTS, aside);
            }
            if (wiring.remembers() && t + 1 < wiring.columns().size()) {
                boolean back = i == 1;
                sketch.arrow(
                        back ? left(t + 1) : left(t) + BOX_WIDTH,
                        middle(row),
                        back ? left(t) + BOX_WIDTH : left(t + 1),
                        middle(row));
            }
        }
        if (rows.isEmpty()) {
            upward(sketch, t, inputRow, OUTPUTS, 0);
        }
        if (column.fedBack()) {
            back(sketch, t);
        }
    }

    private static void upward(Sketch sketch, int t, int from, int to, int aside) {
        int x = left(t) + BOX_WIDTH / 2 + aside;
        sketch.arrow(x, top(from), x, top(to) + BOX_HEIGHT);
    }

    /** An arrow from the output before, down between the columns, to the input. */
    private void back(Sketch sketch, int t) {
        int fromX = left(t - 1) + BOX_WIDTH;
        int toX = left(t);
        int between = (fromX + toX) / 2;
        Path2D curve = new Path2D.Double();
        curve.moveTo(fromX, middle(OUTPUTS));
        curve.lineTo(between, middle(OUTPUTS));
        curve.lineTo(between, middle(inputRow));
        curve.lineTo(toX, middle(inputRow));
        sketch.arrow(curve, between, middle(inputRow), toX, middle(inputRow));
    }

    private void boxes(Sketch sketch, int t) {
        Wiring.Column column = wiring.columns().get(t);
        box(sketch, column.input(), t, inputRow, Palette.INPUT);
        List<Integer> rows = stateRows(column);
        for (int i = 0; i < rows.size(); i++) {
            String direction = rows.size() == 1 ? "" : i == 0 ? "→" : "←";
            box(sketch, direction + column.state(), t, rows.get(i), wiring.remembers() ? Palette.STATE : Palette.FAINT);
        }
        box(sketch, column.output(), t, OUTPUTS, Palette.OUTPUT);
    }

    private static void box(Sketch sketch, String text, int t, int row, Color colour) {
        if (!text.isEmpty()) {
            sketch.box(left(t), top(row), BOX_WIDTH, BOX_HEIGHT, colour);
            Font font = sketch.fitting(text, Palette.TEXT, BOX_WIDTH - 8);
            sketch.centred(text, font, left(t) + BOX_WIDTH / 2, top(row) + 22);
        }
    }

    private List<Integer> stateRows(Wiring.Column column) {
        List<Integer> rows = new ArrayList<>();
        for (int row = STATES; row < inputRow && !column.state().isEmpty(); row++) {
            rows.add(row);
        }
        return rows;
    }

    /** The names of the parts, each below the middle of its columns. */
    private void parts(Sketch sketch) {
        int first = 0;
        for (int t = 0; t < wiring.columns().size(); t++) {
            String part = wiring.columns().get(t).part();
            boolean ends = t + 1 == wiring.columns().size()
                    || !wiring.columns().get(t + 1).part().equals(part);
            if (ends) {
                int x = (left(first) + left(t) + BOX_WIDTH) / 2;
                sketch.centred(part, Palette.LABEL, x, top(inputRow) + BOX_HEIGHT + 26);
                first = t + 1;
            }
        }
    }

    private static int left(int t) {
        return MARGIN + COLUMN * t;
    }

    private static int top(int row) {
        return TOP + ROW * row;
    }

    private static int middle(int row) {
        return top(row) + BOX_HEIGHT / 2;
    }
}
