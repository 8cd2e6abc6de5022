package rnn.plot;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rnn.array.Array;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.display.Picture;
import rnn.net.Linear;

/**
 * The unrolled graph of a cell on a short sequence, drawn from the cell itself: the cell runs step by step, and every
 * box shows the numbers that came out. Time goes from left to right; each step goes upward from input to output.
 */
public final class UnrolledGraph implements Plot {
    private static final int BOX_HEIGHT = 64;
    private static final int BETWEEN = 76; // room for a row of two weights
    private static final int ROW = 118;
    private static final int MARGIN = 40;
    private static final int MOST_NUMBERS = 3;
    private static final int MOST_WEIGHTS = 4;
    private static final String OUTPUT = "Wo";

    private record Box(String name, Array numbers, Color colour) {}

    private final Cell cell;
    private final Map<String, Array> weights = new HashMap<>();
    private final List<Box> inputs = new ArrayList<>();
    private final List<Box> states = new ArrayList<>();
    private final List<Box> outputs = new ArrayList<>();
    private final String[] labels;
    private final int boxWidth;

    /**
     * The graph of just a cell.
     *
     * @param cell the cell
     * @param x one sequence, [T,1,D], of a few steps
     * @param labels what each step's input is called: the word, say
     */
    public UnrolledGraph(Cell cell, Var x, String... labels) {
        this(cell, null, x, labels);
    }

    /**
     * The graph of a cell with a softmax layer over each step.
     *
     * @param cell the cell
     * @param output maps the cell's output to logits
     * @param x one sequence, [T,1,D], of a few steps
     * @param labels what each step's input is called: the word, say
     */
    public UnrolledGraph(Cell cell, Linear output, Var x, String... labels) {
        if (x.value().rank() != 3 || x.value().dimension(1) != 1 || x.value().dimension(0) != labels.length) {
            throw new IllegalArgumentException("the graph shows one sequence [T,1,D] with a label for each step, not "
                    + java.util.Arrays.toString(x.value().shape()) + " with " + labels.length + " labels");
        }
        this.cell = cell;
        this.labels = labels.clone();
        cell.parameters().forEach(parameter -> weights.put(parameter.simpleName(), parameter.value()));
        if (output != null) {
            weights.put(OUTPUT, output.W.value());
        }
        Operation.noGradient(() -> {
            run(output, x);
            return null;
        });
        Sketch measured = new Sketch(1, 1);
        boxWidth = 20
                + Stream.of(inputs, states, outputs)
                        .flatMap(List::stream)
                        .mapToInt(box -> Math.max(
                                measured.width(title(box), Palette.BOLD),
                                measured.width(numbers(box.numbers), Palette.NUMBERS)))
                        .max()
                        .orElse(0);
    }

    private void run(Linear output, Var x) {
        State state = cell.start(1);
        states.add(new Box("start", state.get(0).value(), Palette.FAINT));
        for (int t = 0; t < labels.length; t++) {
            Var input = x.step(t);
            Step step = cell.step(input, state);
            state = step.state();
            inputs.add(new Box(Sketch.at("x", t), input.value(), Palette.INPUT));
            states.add(new Box(Sketch.at("h", t), step.output().value(), Palette.STATE));
            if (output != null) {
                outputs.add(new Box(
                        Sketch.at("p", t), output.apply(step.output()).softmax().value(), Palette.OUTPUT));
            }
        }
    }

    /** {@return the graph as a picture} */
    @Override
    public Picture picture() {
        int rows = outputs.isEmpty() ? 2 : 3;
        Sketch sketch = new Sketch(
                2 * MARGIN + column() * labels.length + boxWidth, 2 * MARGIN + ROW * (rows - 1) + BOX_HEIGHT + 24);
        draw(sketch, outputs.isEmpty() ? 0 : 1);
        return sketch.picture(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder(
                "Unrolled graph of " + labels.length + " steps from left to right. " + said(states.get(0)));
        for (int t = 0; t < labels.length; t++) {
            text.append("; ").append(labels[t]).append(": ").append(said(inputs.get(t)));
            text.append(", ").append(said(states.get(t + 1)));
            text.append(outputs.isEmpty() ? "" : ", " + said(outputs.get(t)));
        }
        return text.append('.').toString();
    }

    private static String said(Box box) {
        return box.name + " = " + numbers(box.numbers);
    }

    private void draw(Sketch sketch, int stateRow) {
        for (int t = 0; t <= labels.length; t++) {
            if (t > 0) {
                arrow(sketch, left(t - 1) + boxWidth, middle(stateRow), left(t), middle(stateRow), "Wh", "Wₕ");
                arrow(sketch, centre(t), top(stateRow + 1), centre(t), top(stateRow) + BOX_HEIGHT, "Wx", "Wₓ");
                box(sketch, inputs.get(t - 1), t, stateRow + 1);
                sketch.centred(labels[t - 1], Palette.LABEL, centre(t), top(stateRow + 1) + BOX_HEIGHT + 22);
            }
            if (t > 0 && stateRow == 1) {
                arrow(sketch, centre(t), top(1), centre(t), top(0) + BOX_HEIGHT, OUTPUT, "Wₒ");
                box(sketch, outputs.get(t - 1), t, 0);
            }
            box(sketch, states.get(t), t, stateRow);
        }
    }

    private int left(int t) {
        return MARGIN + column() * t;
    }

    private int centre(int t) {
        return left(t) + boxWidth / 2;
    }

    private static int top(int row) {
        return MARGIN + ROW * row;
    }

    private static int middle(int row) {
        return top(row) + BOX_HEIGHT / 2;
    }

    private void box(Sketch sketch, Box box, int t, int row) {
        sketch.box(left(t), top(row), boxWidth, BOX_HEIGHT, box.colour());
        sketch.centred(title(box), Palette.BOLD, centre(t), top(row) + 22);
        sketch.centred(numbers(box.numbers()), Palette.NUMBERS, centre(t), top(row) + 46);
    }

    private static String title(Box box) {
        return box.name + "  [" + box.numbers.size() + "]";
    }

    private int column() {
        return boxWidth + BETWEEN;
    }

    private static String numbers(Array array) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_NUMBERS, array.size()); i++) {
            text.append(i == 0 ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.2f", array.get(i)).replace('-', '−'));
        }
        return text.append(array.size() > MOST_NUMBERS ? "…" : "").toString();
    }

    /** An arrow with its weights on it: their name, and the numbers themselves if they are few. */
    private void arrow(Sketch sketch, int x1, int y1, int x2, int y2, String name, String written) {
        sketch.arrow(x1, y1, x2, y2);
        List<String> lines = weightLines(name, written);
        Font font = lines.size() > 1 ? Palette.NUMBERS : Palette.TEXT;
        for (int i = 0; i < lines.size(); i++) {
            if (y1 == y2) {
                sketch.centred(lines.get(i), font, (x1 + x2) / 2, i == 0 ? y1 - 8 : y1 + 3 + 15 * i);
            } else {
                sketch.text(lines.get(i), font, x1 + 8, (y1 + y2) / 2 + 5 + 15 * i - 8 * (lines.size() - 1));
            }
        }
    }

    private List<String> weightLines(String name, String written) {
        Array array = weights.get(name);
        if (array == null || array.size() > MOST_WEIGHTS) {
            return List.of(written);
        }
        List<String> lines = new ArrayList<>(List.of(written));
        for (int r = 0; r < array.rows(); r++) {
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < array.columns(); c++) {
                row.append(String.format(Locale.ROOT, c == 0 ? "%.1f" : " %.1f", array.get(r * array.columns() + c))
                        .replace('-', '−'));
            }
            lines.add(row.toString());
        }
        return lines;
    }
}
