package rnn.plot;

import java.awt.Color;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rnn.array.Array;
import rnn.autodiff.Var;
import rnn.display.Picture;

/**
 * A computation as a graph from left to right: every box holds the numbers of a {@link Var}, and below them the
 * gradient of the loss if {@link Var#backward} has left one.
 *
 * <pre>{@code
 * new ComputationGraph().node("w", w).node("x", x).node("s = w x", s, w, x).show();
 * }</pre>
 */
public final class ComputationGraph implements Plot {
    private static final int NARROWEST = 84;
    private static final int BOX_HEIGHT = 66;
    private static final int BETWEEN = 34;
    private static final int ROW = 88;
    private static final int MARGIN = 24;
    private static final int MOST_NUMBERS = 3;
    private static final Color GRADIENT = Palette.LINES[1];

    private record Node(String name, Var var, List<Var> inputs) {
        boolean isLeaf() {
            return inputs.isEmpty();
        }
    }

    private record Place(int left, int middle) {}

    private final Map<Var, Node> nodes = new LinkedHashMap<>();

    /** An empty graph. */
    public ComputationGraph() {}

    /**
     * Adds a box. A computed value is one column to the right of its inputs; a given value is beside its first use.
     *
     * @param name its name, such as {@code s = w x}
     * @param var the value whose numbers it shows
     * @param inputs the values that it was computed from, each added before
     * @return this
     * @throws IllegalArgumentException if an input was not added before
     */
    public ComputationGraph node(String name, Var var, Var... inputs) {
        if (!nodes.keySet().containsAll(List.of(inputs))) {
            throw new IllegalArgumentException("the box '" + name + "' has an input that is no box yet: add it first");
        }
        nodes.put(var, new Node(name, var, List.of(inputs)));
        return this;
    }

    private int column(Node node) {
        if (node.isLeaf()) {
            return nodes.values().stream()
                    .filter(user -> user.inputs().contains(node.var()))
                    .mapToInt(user -> column(user) - 1)
                    .min()
                    .orElse(0);
        }
        return 1
                + node.inputs().stream()
                        .map(nodes::get)
                        .filter(input -> !input.isLeaf())
                        .mapToInt(this::column)
                        .max()
                        .orElse(0);
    }

    /** Computed values are in the upper rows, given ones below them. */
    private Map<Var, Place> places(int boxWidth) {
        Map<Var, Place> places = new LinkedHashMap<>();
        Map<Integer, Integer> rows = new HashMap<>();
        for (boolean leaves : new boolean[] {false, true}) {
            nodes.values().stream().filter(node -> node.isLeaf() == leaves).forEach(node -> {
                int column = column(node);
                int row = rows.merge(column, 1, Integer::sum) - 1;
                places.put(
                        node.var(),
                        new Place(MARGIN + (boxWidth + BETWEEN) * column, MARGIN + ROW * row + BOX_HEIGHT / 2));
            });
        }
        return places;
    }

    /** {@return the graph as a picture} */
    @Override
    public Picture picture() {
        int boxWidth = boxWidth();
        Map<Var, Place> places = places(boxWidth);
        int right = places.values().stream().mapToInt(Place::left).max().orElse(0) + boxWidth;
        int bottom = places.values().stream().mapToInt(Place::middle).max().orElse(0) + BOX_HEIGHT / 2;
        Sketch sketch = new Sketch(right + MARGIN, bottom + MARGIN);
        for (Node node : nodes.values()) {
            Place to = places.get(node.var());
            for (Var input : node.inputs()) {
                Place from = places.get(input);
                sketch.arrow(from.left() + boxWidth, from.middle(), to.left(), to.middle());
            }
        }
        nodes.values().forEach(node -> box(sketch, node, places.get(node.var()), boxWidth));
        return sketch.picture(text());
    }

    /** As wide as the longest name or row of numbers. */
    private int boxWidth() {
        Sketch measured = new Sketch(1, 1);
        return nodes.values().stream()
                .mapToInt(node -> 20
                        + Math.max(
                                measured.width(node.name, Palette.BOLD),
                                measured.width("∂ " + numbers(node.var.value()), Palette.NUMBERS)))
                .reduce(NARROWEST, Math::max);
    }

    private String text() {
        return "Graph of a computation from left to right. "
                + nodes.values().stream().map(ComputationGraph::text).collect(Collectors.joining("; ")) + ".";
    }

    private static String text(Node node) {
        return node.name + ": " + numbers(node.var.value())
                + (node.var.gradient() == null ? "" : ", gradient " + numbers(node.var.gradient()));
    }

    private static void box(Sketch sketch, Node node, Place place, int boxWidth) {
        int top = place.middle() - BOX_HEIGHT / 2;
        int centre = place.left() + boxWidth / 2;
        Color colour = node.var().needsGradient() ? Palette.OUTPUT : Palette.FAINT;
        sketch.box(place.left(), top, boxWidth, BOX_HEIGHT, colour);
        sketch.centred(node.name(), Palette.BOLD, centre, top + 20);
        sketch.centred(numbers(node.var().value()), Palette.NUMBERS, centre, top + 38);
        if (node.var().gradient() != null) {
            sketch.centred("∂ " + numbers(node.var().gradient()), Palette.NUMBERS, GRADIENT, centre, top + 57);
        }
    }

    private static String numbers(Array array) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_NUMBERS, array.size()); i++) {
            text.append(i == 0 ? "" : " ")
                    .append(String.format(Locale.ROOT, "%.3f", array.get(i)).replace('-', '−'));
        }
        return text.append(array.size() > MOST_NUMBERS ? "…" : "").toString();
    }
}
