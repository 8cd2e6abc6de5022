package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rnn.display.Picture;
import rnn.look.AverageLinkage;

/**
 * A tree of clusters, lying on its side: names at the left, and a bracket to the right wherever two clusters merge, as
 * far out as they were apart. The clusters of a cut have a colour each; what joins them is black.
 *
 * <pre>{@code
 * new Dendrogram("Words", "distance", names, AverageLinkage.of(points)).cut(3).show("…");
 * }</pre>
 */
public final class Dendrogram implements Plot {
    private static final int WIDTH = 760;
    private static final int MARGIN = 24;
    private static final int TOP = 48;
    private static final int ROW = 19;

    private final String title;
    private final String unit;
    private final List<String> names;
    private final AverageLinkage tree;
    private int clusters = 1;

    /**
     * A tree that is not cut.
     *
     * @param title what it shows
     * @param unit what the heights of the merges are
     * @param names the names of the points, in their order
     * @param tree the tree
     * @throws IllegalArgumentException if there are more or fewer names than points, or fewer than two
     */
    public Dendrogram(String title, String unit, List<String> names, AverageLinkage tree) {
        if (names.size() != tree.points() || names.size() < 2) {
            throw new IllegalArgumentException("the tree '" + title + "' has " + tree.points() + " points and "
                    + names.size() + " names; it needs as many, and two at least");
        }
        this.title = title;
        this.unit = unit;
        this.names = List.copyOf(names);
        this.tree = tree;
    }

    /**
     * Colours the clusters that are left if the last merges are undone.
     *
     * @param clusters how many, 1 to the number of points
     * @return this
     */
    public Dendrogram cut(int clusters) {
        tree.cut(clusters); // refuses a wrong number
        this.clusters = clusters;
        return this;
    }

    /** {@return the tree as a picture} */
    @Override
    public Picture picture() {
        Sketch measured = new Sketch(1, 1);
        int left = MARGIN
                + names.stream()
                        .mapToInt(name -> measured.width(name, Palette.TEXT))
                        .max()
                        .orElse(0)
                + 10;
        int bottom = TOP + ROW * names.size();
        double most = merge(tree.points() - 2).height();
        PlaneAxis axis = new PlaneAxis(unit, 0, most > 0 ? most : 1, left, WIDTH - MARGIN - 16);
        Sketch sketch = new Sketch(WIDTH, bottom + 52);
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        axis(sketch, axis, bottom);
        int[] colours = tree.cut(clusters);
        double[] heights = new double[2 * tree.points() - 1];
        double[] rows = new double[heights.length];
        int[] leaves = leaves();
        for (int row = 0; row < leaves.length; row++) {
            String name = names.get(leaves[row]);
            rows[leaves[row]] = TOP + ROW * (row + 0.5);
            sketch.text(
                    name,
                    Palette.TEXT,
                    left - 10 - sketch.width(name, Palette.TEXT),
                    (int) Math.round(rows[leaves[row]]) + 5);
        }
        for (int m = 0; m < tree.merges().size(); m++) {
            AverageLinkage.Merge merge = merge(m);
            boolean within = m < tree.points() - clusters;
            Color colour = within ? Palette.line(colours[leaf(merge.first())]) : Palette.INK;
            bracket(sketch, axis, merge, heights, rows, colour);
            heights[tree.points() + m] = merge.height();
            rows[tree.points() + m] = (rows[merge.first()] + rows[merge.second()]) / 2;
        }
        return sketch.picture(text());
    }

    private static void axis(Sketch sketch, PlaneAxis axis, int bottom) {
        for (double tick : axis.ticks()) {
            sketch.line(axis.place(tick), TOP, axis.place(tick), bottom, 1, Palette.GRID);
            sketch.centred(axis.label(tick), Palette.TEXT, axis.pixel(tick), bottom + 18);
        }
        sketch.line(axis.from(), bottom, axis.to(), bottom, 1, Palette.FAINT);
        sketch.centred(axis.name(), Palette.TEXT, (axis.from() + axis.to()) / 2, bottom + 40);
    }

    private static void bracket(
            Sketch sketch, PlaneAxis axis, AverageLinkage.Merge merge, double[] heights, double[] rows, Color colour) {
        double out = axis.place(merge.height());
        for (int part : new int[] {merge.first(), merge.second()}) {
            sketch.line(axis.place(heights[part]), rows[part], out, rows[part], 2, colour);
        }
        sketch.line(out, rows[merge.first()], out, rows[merge.second()], 2, colour);
    }

    private AverageLinkage.Merge merge(int m) {
        return tree.merges().get(m);
    }

    /** The points from top to bottom, so that no lines cross. */
    private int[] leaves() {
        List<Integer> open = new ArrayList<>(List.of(2 * tree.points() - 2));
        IntStream.Builder leaves = IntStream.builder();
        while (!open.isEmpty()) {
            int cluster = open.remove(open.size() - 1);
            if (cluster < tree.points()) {
                leaves.add(cluster);
            } else {
                open.add(merge(cluster - tree.points()).second());
                open.add(merge(cluster - tree.points()).first());
            }
        }
        return leaves.build().toArray();
    }

    /** {@return one of a cluster's points} */
    private int leaf(int cluster) {
        int inside = cluster;
        while (inside >= tree.points()) {
            inside = merge(inside - tree.points()).first();
        }
        return inside;
    }

    private String text() {
        int[] cut = tree.cut(clusters);
        String parts = IntStream.range(0, clusters)
                .mapToObj(c -> IntStream.of(leaves())
                        .filter(a -> cut[a] == c)
                        .mapToObj(names::get)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return "Tree, " + title + ", " + unit + ": " + names.size() + " leaves, the last two clusters "
                + PlaneAxis.spoken(merge(tree.points() - 2).height()) + " apart; "
                + (clusters == 1 ? "" : "cut into " + clusters + ": ") + parts + ".";
    }
}
