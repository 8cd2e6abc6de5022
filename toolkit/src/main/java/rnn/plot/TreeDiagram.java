package rnn.plot;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rnn.array.Require;
import rnn.display.Picture;
import rnn.tree.Tree;

/**
 * A tree with its root at the top. The colour of each node shows a number from −1 to 1, such as what a network thinks
 * of
 * it: blue is −1, white 0, orange +1. A node with the number NaN is grey: nothing is known of it yet.
 *
 * <pre>{@code
 * new TreeDiagram("What the network thinks", formula, opinions).show();
 * }</pre>
 */
public final class TreeDiagram implements Plot {
    private static final int WIDTH = 760;
    private static final int MARGIN = 34;
    private static final int TOP = 62;
    private static final int LEGEND = 40;
    private static final int WIDEST = 60;
    private static final int LARGEST = 13;

    /** The most leaves that have room side by side. */
    private static final int MOST_LEAVES = 170;

    private final String title;
    private final Tree tree;
    private final double[] values;
    private final List<double[]> places = new ArrayList<>(); // x and height above the bottom row, in post-order
    private int leaves;

    /**
     * A tree.
     *
     * @param title what the colours say
     * @param tree of at most 170 leaves
     * @param values a number for each node, in {@link Tree#postOrder}, from −1 to 1 or NaN
     * @throws IllegalArgumentException if there are not as many numbers as nodes, one is beyond ±1, or the tree has too
     *     many leaves
     */
    public TreeDiagram(String title, Tree tree, double... values) {
        this.title = Require.given("the title of a tree", title);
        this.tree = Require.given("the tree to draw", tree);
        this.values = values.clone();
        if (values.length != tree.size()) {
            throw new IllegalArgumentException("a drawn tree has a number for each node, and these are " + values.length
                    + " numbers for " + tree.size() + " nodes");
        }
        for (double value : values) {
            if (Math.abs(value) > 1) {
                throw new IllegalArgumentException("the number of a node is from −1 to 1, or NaN, not " + value);
            }
        }
        place(tree, 0);
        if (leaves > MOST_LEAVES) {
            throw new IllegalArgumentException(
                    "a drawn tree has at most " + MOST_LEAVES + " leaves, and this one has " + leaves);
        }
    }

    /** Leaves stand side by side, every other node above the middle of its first and last child. */
    private double place(Tree node, int level) {
        double x = leaves;
        if (node.isLeaf()) {
            leaves++;
        } else {
            double[] below = node.children().stream()
                    .mapToDouble(child -> place(child, level + 1))
                    .toArray();
            x = (below[0] + below[below.length - 1]) / 2;
        }
        places.add(new double[] {x, level});
        return x;
    }

    @Override
    public Picture picture() {
        int step = Math.min(WIDEST, (WIDTH - 2 * MARGIN) / Math.max(1, leaves - 1));
        int radius = Math.max(2, Math.min(LARGEST, step / 2 - 1));
        int down = tree.depth() > 8 ? 34 : 46;
        double left = (WIDTH - step * (leaves - 1)) / 2.0;
        Sketch sketch = new Sketch(WIDTH, TOP + down * tree.depth() + radius + LEGEND);
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        double[][] spots = places.stream()
                .map(place -> new double[] {left + step * place[0], TOP + down * place[1]})
                .toArray(double[][]::new);
        edges(sketch, spots, tree, spots.length - 1);
        Font font = Palette.TEXT.deriveFont((float) Math.max(7, Math.min(14, radius + 2)));
        List<Tree> nodes = tree.postOrder();
        for (int i = 0; i < spots.length; i++) {
            node(sketch, spots[i], radius, values[i]);
            if (radius >= 5) {
                int baseline = (int) Math.round(spots[i][1] + 0.36 * font.getSize2D());
                sketch.centred(nodes.get(i).label(), font, (int) Math.round(spots[i][0]), baseline);
            }
        }
        legend(sketch, TOP + down * tree.depth() + radius + 22);
        return sketch.picture(text());
    }

    private static void edges(Sketch sketch, double[][] spots, Tree node, int place) {
        int end = place; // the last child stands right before its parent, with all its nodes before it
        for (int c = node.children().size() - 1; c >= 0; c--) {
            Tree child = node.children().get(c);
            int at = end - 1;
            sketch.line(spots[place][0], spots[place][1], spots[at][0], spots[at][1], 1.4, Palette.FAINT);
            edges(sketch, spots, child, at);
            end -= child.size();
        }
    }

    private static void node(Sketch sketch, double[] spot, int radius, double value) {
        if (Double.isNaN(value)) {
            sketch.disc(spot[0], spot[1], radius, Palette.FAINT, Palette.GRID);
            return;
        }
        Color colour = value == 0 ? Palette.INK : value < 0 ? Palette.LINES[0] : Palette.LINES[1];
        Color inside = ColouredText.colour(value);
        sketch.disc(spot[0], spot[1], radius, colour, inside);
    }

    private static void legend(Sketch sketch, int y) {
        double[] shown = {-1, 0, 1};
        for (int i = 0; i < shown.length; i++) {
            int x = MARGIN + 10 + 70 * i;
            node(sketch, new double[] {x, y - 4}, 7, shown[i]);
            sketch.text(i == 0 ? "−1" : i == 1 ? "0" : "+1", Palette.TEXT, x + 14, y);
        }
    }

    private String text() {
        long known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        long above = Arrays.stream(values).filter(value -> value > 0).count();
        double root = values[values.length - 1];
        String written = tree.toString();
        return String.format(
                Locale.ROOT,
                "Tree, %s: %s; %d nodes, %d leaves, %d levels below the root; %d of %d known numbers are above 0; root %s.",
                title,
                written.length() <= 200 ? written : written.substring(0, 200) + "…",
                tree.size(),
                leaves,
                tree.depth(),
                above,
                known,
                Double.isNaN(root) ? "not known" : String.format(Locale.ROOT, "%.2f", root));
    }
}
