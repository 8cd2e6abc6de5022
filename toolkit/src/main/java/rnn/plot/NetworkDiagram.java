package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rnn.array.Array;
import rnn.display.Picture;
import rnn.net.Linear;

/**
 * Layers of units, each connected with every unit of the next layer, drawn from the layers themselves. A line is a
 * weight: orange above zero, blue and broken below, and the larger the weight, the wider.
 *
 * <pre>{@code
 * new NetworkDiagram("A ball", List.of("speed", "angle"), List.of("short", "hit", "far"), hidden, output).show();
 * }</pre>
 */
public final class NetworkDiagram implements Plot {
    private static final int COLUMN = 210;
    private static final int TOP = 78;
    private static final int HEIGHT = 300;
    private static final int MOST_UNITS = 24;

    private final String title;
    private final List<String> inputs;
    private final List<String> outputs;
    private final List<Linear> layers;

    /**
     * A diagram.
     *
     * @param title what the network does
     * @param inputs the names of its inputs
     * @param outputs the names of its outputs
     * @param layers the layers, from input to output
     * @throws IllegalArgumentException if sizes or names do not fit together, or a layer has more than 24 units
     */
    public NetworkDiagram(String title, List<String> inputs, List<String> outputs, Linear... layers) {
        this.title = title;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.layers = List.of(layers);
        List<Integer> sizes = sizes();
        for (int i = 1; i < layers.length; i++) {
            if (layers[i].W.value().rows() != layers[i - 1].W.value().columns()) {
                throw new IllegalArgumentException(
                        "layer " + i + " takes " + layers[i].W.value().rows() + " numbers, and the one before it gives "
                                + layers[i - 1].W.value().columns());
            }
        }
        if (sizes.get(0) != inputs.size() || sizes.get(sizes.size() - 1) != outputs.size()) {
            throw new IllegalArgumentException("the network has " + sizes.get(0) + " inputs and "
                    + sizes.get(sizes.size() - 1) + " outputs, and names are given for " + inputs.size() + " and "
                    + outputs.size());
        }
        if (sizes.stream().anyMatch(size -> size > MOST_UNITS)) {
            throw new IllegalArgumentException(
                    "a layer of " + sizes + " is larger than can be drawn: at most " + MOST_UNITS + " units have room");
        }
    }

    private List<Integer> sizes() {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network has at least one layer");
        }
        List<Integer> sizes = new ArrayList<>(List.of(layers.get(0).W.value().rows()));
        layers.forEach(layer -> sizes.add(layer.W.value().columns()));
        return sizes;
    }

    /** {@return the network as a picture} */
    @Override
    public Picture picture() {
        List<Integer> sizes = sizes();
        int margin = 24 + new Sketch(1, 1).width(longest(), Palette.TEXT) + 14;
        Sketch sketch = new Sketch(2 * margin + COLUMN * layers.size(), TOP + HEIGHT + 16);
        sketch.text(title, Palette.TITLE, 24, 28);
        for (int layer = 0; layer < layers.size(); layer++) {
            lines(sketch, layer, margin, sizes);
        }
        for (int column = 0; column < sizes.size(); column++) {
            units(sketch, column, margin, sizes);
        }
        return sketch.picture(text(sizes));
    }

    private String longest() {
        return Stream.concat(inputs.stream(), outputs.stream())
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private void lines(Sketch sketch, int layer, int margin, List<Integer> sizes) {
        Array weights = layers.get(layer).W.value();
        double most = largest(weights);
        for (int from = 0; from < weights.rows(); from++) {
            for (int to = 0; to < weights.columns(); to++) {
                double weight = weights.get(from * weights.columns() + to);
                Flow.line(
                        sketch,
                        margin + COLUMN * layer,
                        height(from, sizes.get(layer)),
                        margin + COLUMN * (layer + 1),
                        height(to, sizes.get(layer + 1)),
                        weight / most);
            }
        }
        String shape = "W [" + weights.rows() + "," + weights.columns() + "]";
        sketch.centred(shape, Palette.LABEL, margin + COLUMN * layer + COLUMN / 2, TOP - 20);
    }

    private static double largest(Array weights) {
        double most = 1e-12;
        for (int i = 0; i < weights.size(); i++) {
            most = Math.max(most, Math.abs(weights.get(i)));
        }
        return most;
    }

    private void units(Sketch sketch, int column, int margin, List<Integer> sizes) {
        boolean first = column == 0;
        boolean last = column == layers.size();
        int size = sizes.get(column);
        int x = margin + COLUMN * column;
        Color colour = first ? Palette.INPUT : last ? Palette.OUTPUT : Palette.STATE;
        sketch.centred(first ? "input" : last ? "output" : "hidden", Palette.TEXT, x, TOP - 20);
        for (int unit = 0; unit < size; unit++) {
            double y = height(unit, size);
            sketch.disc(x, y, Math.min(10, 0.38 * HEIGHT / size), colour, Palette.GROUND);
            if (first) {
                String name = inputs.get(unit);
                sketch.text(name, Palette.TEXT, x - 16 - sketch.width(name, Palette.TEXT), (int) y + 5);
            } else if (last) {
                sketch.text(outputs.get(unit), Palette.TEXT, x + 16, (int) y + 5);
            }
        }
    }

    private static double height(int unit, int size) {
        double step = Math.min(56, HEIGHT / (double) size);
        return TOP + HEIGHT / 2.0 + step * (unit - (size - 1) / 2.0);
    }

    private String text(List<Integer> sizes) {
        return "Network, " + title + ": inputs " + String.join(", ", inputs) + "; outputs " + String.join(", ", outputs)
                + "; layers of " + sizes.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + " units. Every unit is joined with every one of the next layer; orange weights are above zero, blue and "
                + "broken ones below.";
    }
}
