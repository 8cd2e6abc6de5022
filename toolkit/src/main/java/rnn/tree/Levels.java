package rnn.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import rnn.array.Array;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;

/**
 * The nodes of several trees, sorted by their height above the deepest leaf below them. Nodes of one height do not need
 * each other, so all of them are computed at once. Equal nodes, such as the many leaves T, are computed once.
 */
final class Levels {
    /** Where the code of a node is: the height, and the row there. */
    record Place(int height, int row) {}

    /** The nodes of one height: what they are, and where their children are. */
    static final class Level {
        final List<Integer> labels = new ArrayList<>();
        final List<Place> left = new ArrayList<>();
        final List<Place> right = new ArrayList<>();
    }

    /** Computes the codes of one height from those of their children. */
    interface Step {
        /** Left and right are null at height 0; otherwise all have a row for each node. */
        Var of(int[] labels, Var left, Var right);
    }

    private final ToIntFunction<Tree> idOf;
    private final List<Level> levels = new ArrayList<>();
    private final List<Place> roots = new ArrayList<>();
    private final Map<Tree, Place> places = new HashMap<>();

    private Levels(ToIntFunction<Tree> idOf) {
        this.idOf = idOf;
    }

    /**
     * Sorts the nodes.
     *
     * @param trees whose nodes have at most two children each
     * @param idOf the number of a node's label
     */
    static Levels of(List<Tree> trees, ToIntFunction<Tree> idOf) {
        Levels levels = new Levels(idOf);
        trees.forEach(tree -> levels.roots.add(levels.place(tree)));
        return levels;
    }

    private Place place(Tree node) {
        Place known = places.get(node);
        Place place = known == null ? add(node) : known;
        places.put(node, place);
        return place;
    }

    private Place add(Tree node) {
        if (node.children().size() > 2) {
            throw new IllegalArgumentException("a cell reads two children, and the node '" + node.label() + "' has "
                    + node.children().size());
        }
        Place left = node.isLeaf() ? null : place(node.left());
        Place right = node.children().size() == 2 ? place(node.right()) : left;
        while (levels.size() <= node.depth()) {
            levels.add(new Level());
        }
        Level level = levels.get(node.depth());
        level.labels.add(idOf.applyAsInt(node));
        level.left.add(left);
        level.right.add(right);
        return new Place(node.depth(), level.labels.size() - 1);
    }

    /** Computes the codes of all nodes, height by height. */
    List<Var> codes(Step step) {
        List<Var> codes = new ArrayList<>();
        for (Level level : levels) {
            int[] labels = level.labels.stream().mapToInt(id -> id).toArray();
            boolean areLeaves = codes.isEmpty();
            Var left = areLeaves ? null : rows(codes, level.left);
            Var right = areLeaves ? null : rows(codes, level.right);
            codes.add(step.of(labels, left, right));
        }
        return codes;
    }

    /** The codes of the roots, in the order of the trees. */
    Var roots(List<Var> codes) {
        return rows(codes, roots);
    }

    /** The codes of some of the nodes. */
    Var of(List<Var> codes, List<Tree> nodes) {
        return rows(codes, nodes.stream().map(places::get).toList());
    }

    /** y_i = row i's place: the gradient of each row goes where it came from. */
    private static Var rows(List<Var> codes, List<Place> places) {
        Array y = codes.get(0).value().zeros(places.size(), codes.get(0).value().columns());
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            y.addRows(i, codes.get(place.height()).value(), place.row(), 1);
        }
        return Operation.record(
                y,
                dy -> {
                    for (int i = 0; i < places.size(); i++) {
                        Place place = places.get(i);
                        int row = i;
                        codes.get(place.height()).accumulate(dx -> dx.addRows(place.row(), dy, row, 1));
                    }
                },
                codes.toArray(Var[]::new));
    }
}
