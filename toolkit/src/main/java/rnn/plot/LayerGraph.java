package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rnn.display.Picture;
import rnn.net.Bidirectional;
import rnn.net.InputDropout;
import rnn.net.Layers;
import rnn.net.Recurrent;

/**
 * Shows which layer reads what, and in which direction, unrolled over a few steps and drawn from the layers themselves.
 * Time goes from left to right. The readers of a pair are drawn side by side, a little apart, and the layers of a stack
 * one above another.
 *
 * <pre>{@code
 * Recurrent two = new Layers(new Unroll(new GruCell(8, 16, random)), new Unroll(new GruCell(16, 16, random)));
 * new LayerGraph(two, "the", "fox").show();
 * }</pre>
 */
public final class LayerGraph implements Plot {
    private static final int BOX_WIDTH = 60;
    private static final int BOX_HEIGHT = 36;
    private static final int COLUMN = 170;
    private static final int ROW = 82;
    private static final int MARGIN = 24;
    private static final int NAMES = 150;
    private static final int APART = 76;
    static final Color FROM_THE_END = Palette.LINES[3];

    /** One reader; {@code below} lists the readers whose outputs it gets, with −1 for the input. */
    private record Reader(String name, int units, boolean fromTheEnd, List<Integer> below) {}

    private final List<Reader> readers = new ArrayList<>();
    private final List<Integer> top;
    private final String[] labels;

    /**
     * The graph of a layer, or of layers built of layers.
     *
     * @param layer the layer that reads the sequence
     * @param labels the name of each step's input: the word, say
     * @throws IllegalArgumentException if there is no step
     */
    public LayerGraph(Recurrent layer, String... labels) {
        if (labels.length == 0) {
            throw new IllegalArgumentException("the graph shows at least one step: give each its label");
        }
        this.labels = labels.clone();
        top = place(layer, List.of(-1), "", false);
    }

    private List<Integer> place(Recurrent layer, List<Integer> below, String name, boolean fromTheEnd) {
        if (layer instanceof Layers stack) {
            List<Integer> under = below;
            for (int i = 0; i < stack.layers().size(); i++) {
                under = place(stack.layers().get(i), under, name + "layer" + i + " ", fromTheEnd);
            }
            return under;
        }
        if (layer instanceof Bidirectional both) {
            List<Integer> there = place(both.forward(), below, name, fromTheEnd);
            return Stream.concat(there.stream(), place(both.backward(), below, name, !fromTheEnd).stream())
                    .toList();
        }
        if (layer instanceof InputDropout dropped) {
            return place(dropped.recurrent(), below, name, fromTheEnd);
        }
        int units = layer.start(1).get(0).value().columns();
        readers.add(new Reader(name + (fromTheEnd ? "backward" : "forward"), units, fromTheEnd, below));
        return List.of(readers.size() - 1);
    }

    /** {@return the graph as a picture} */
    @Override
    public Picture picture() {
        int width = 2 * MARGIN + NAMES + COLUMN * labels.length;
        int height = 2 * MARGIN + ROW * (readers.size() + 1) + BOX_HEIGHT;
        Sketch sketch = new Sketch(width, height);
        IntStream.range(-1, readers.size() + 1).forEach(row -> draw(sketch, row));
        return sketch.picture(text());
    }

    private String text() {
        return "Layers unrolled over " + labels.length + " steps, " + String.join(", ", labels) + ". From below: "
                + readers.stream().map(this::text).collect(Collectors.joining("; ")) + "; the output reads "
                + names(top) + ".";
    }

    private String text(Reader reader) {
        return reader.name + " with " + reader.units + " units reads " + names(reader.below)
                + (reader.fromTheEnd ? " from the end" : "");
    }

    private String names(List<Integer> below) {
        return below.stream()
                .map(lower -> lower < 0 ? "the input" : readers.get(lower).name)
                .collect(Collectors.joining(" and "));
    }

    /** Row −1 is the input; the last row, above the readers, is the output. */
    private void draw(Sketch sketch, int row) {
        boolean isReader = row >= 0 && row < readers.size();
        List<Integer> below = isReader ? readers.get(row).below : row < 0 ? List.of() : top;
        for (int t = 0; t < labels.length; t++) {
            for (int lower : below) {
                sketch.arrow(centre(lower, t), edge(lower) - BOX_HEIGHT, centre(row, t), edge(row));
            }
            if (isReader && t > 0) {
                carry(sketch, row, t);
            }
            int centre = centre(row, t);
            sketch.box(centre - BOX_WIDTH / 2, edge(row) - BOX_HEIGHT, BOX_WIDTH, BOX_HEIGHT, colour(row));
            String text = row < 0 ? labels[t] : Sketch.at(isReader ? "h" : "y", t);
            sketch.centred(text, Palette.TEXT, centre, edge(row) - BOX_HEIGHT / 2 + 5);
        }
        int middle = edge(row) - BOX_HEIGHT / 2;
        sketch.text(
                row < 0 ? "input" : isReader ? readers.get(row).name : "output",
                Palette.TEXT,
                MARGIN,
                isReader ? middle : middle + 5);
        if (isReader) {
            sketch.text("H = " + readers.get(row).units, Palette.TEXT, MARGIN, middle + 17);
        }
    }

    /** The arrow between the states of two neighbouring steps. */
    private void carry(Sketch sketch, int row, int t) {
        int middle = edge(row) - BOX_HEIGHT / 2;
        int left = centre(row, t - 1) + BOX_WIDTH / 2;
        int right = centre(row, t) - BOX_WIDTH / 2;
        boolean back = readers.get(row).fromTheEnd;
        sketch.arrow(back ? right : left, middle, back ? left : right, middle);
    }

    private Color colour(int row) {
        if (row < 0) {
            return Palette.INPUT;
        }
        return row == readers.size() ? Palette.OUTPUT : readers.get(row).fromTheEnd ? FROM_THE_END : Palette.STATE;
    }

    /** The middle of a row's box of step t. */
    private int centre(int row, int t) {
        int left = MARGIN + NAMES + BOX_WIDTH / 2 + COLUMN * t;
        boolean isReader = row >= 0 && row < readers.size();
        return left + (!isReader ? APART / 2 : readers.get(row).fromTheEnd ? APART : 0);
    }

    /** The lower edge of a row's boxes. */
    private int edge(int row) {
        return MARGIN + BOX_HEIGHT + ROW * (readers.size() - row);
    }
}
