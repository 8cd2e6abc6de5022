package check.ex49;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.NodeLevels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import rnn.tree.Tree;

/** Task 49.2: the nodes of each height. */
public final class NodeLevelsCheck extends TaskCheck<NodeLevels> {
    /** For the exercise, and for JUnit. */
    public NodeLevelsCheck() {
        super("49.2", "all of one height at once", NodeLevels.class);
        right(tree -> rows(tree, Tree::depth));
        calls(draw -> call(Trees.drawn(draw, draw.size(7, 12), 3, 3)));

        mistake(
                "from-the-root",
                "You count downward from the root: a node and its child may then lie in one row if you turn it round. Count"
                        + " upward, from the deepest leaf below.",
                NodeLevelsCheck::fromTheRoot);
        mistake(
                "from-the-root-turned",
                "You count downward from the root and turn the rows round: leaves at different depths all have height 0.",
                tree -> turned(fromTheRoot(tree)));
        mistake(
                "highest-first",
                "Your rows begin with the root: row 0 has the leaves.",
                tree -> turned(rows(tree, Tree::depth)));
        mistake(
                "nearest-leaf",
                "Your height is the way to the nearest leaf: a node waits for its slowest child, so take the highest.",
                tree -> rows(tree, NodeLevelsCheck::shortest));
        mistake(
                "first-child",
                "You look at the first child alone: take the highest of all children.",
                tree -> rows(tree, NodeLevelsCheck::alongTheFirst));
        mistake(
                "last-child",
                "You look at the last child alone: take the highest of all children.",
                tree -> rows(tree, NodeLevelsCheck::alongTheLast));
        mistake(
                "parents-first",
                "You number a node before its children: each comes after them.",
                NodeLevelsCheck::parentsFirst);
        mistake("from-one", "Your numbers begin with 1: begin with 0.", tree -> Arrays.stream(rows(tree, Tree::depth))
                .map(row -> Arrays.stream(row).map(i -> i + 1).toArray())
                .toArray(int[][]::new));
        mistake(
                "without-leaves",
                "The leaves are missing: they are row 0.",
                tree -> Arrays.stream(rows(tree, Tree::depth)).skip(1).toArray(int[][]::new));
        mistake(
                "from-the-right",
                "You go through the children from right to left: the left one is numbered first.",
                tree -> rows(mirrored(tree), Tree::depth));

        check(
                0,
                "T & !F by hand",
                trial -> trial.gives(
                        new int[][] {{0, 1}, {2}, {3}},
                        call(new Tree("&", new Tree("T"), new Tree("!", new Tree("F"))))));
        obeys(3, "random trees");
        obeys(1, "a leaf alone, and a comb", law(draw -> call(comb(draw, draw.size(0, 2) * draw.size(5, 40)))));
    }

    private static int[][] rows(Tree tree, ToIntFunction<Tree> height) {
        List<Tree> nodes = tree.postOrder();
        TreeMap<Integer, List<Integer>> rows = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            rows.computeIfAbsent(height.applyAsInt(nodes.get(i)), h -> new ArrayList<>())
                    .add(i);
        }
        return arrays(new ArrayList<>(rows.values()));
    }

    private static int[][] arrays(List<List<Integer>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToInt(i -> i).sorted().toArray())
                .toArray(int[][]::new);
    }

    private static int shortest(Tree node) {
        return node.children().stream()
                        .mapToInt(NodeLevelsCheck::shortest)
                        .min()
                        .orElse(-1)
                + 1;
    }

    private static int alongTheFirst(Tree node) {
        return node.isLeaf() ? 0 : 1 + alongTheFirst(node.left());
    }

    private static int alongTheLast(Tree node) {
        return node.isLeaf() ? 0 : 1 + alongTheLast(node.right());
    }

    private static int[][] fromTheRoot(Tree tree) {
        List<List<Integer>> rows = new ArrayList<>();
        down(tree, 0, new int[1], false, rows, Tree.MOST_DEPTH);
        return arrays(rows);
    }

    private static int[][] parentsFirst(Tree tree) {
        List<List<Integer>> rows = new ArrayList<>();
        down(tree, 0, new int[1], true, rows, -1);
        return arrays(rows);
    }

    /** Goes through a tree; the row of a node is its level below the root, or its height if {@code most} is −1. */
    private static void down(Tree node, int level, int[] next, boolean first, List<List<Integer>> rows, int most) {
        int number = first ? next[0]++ : 0;
        node.children().forEach(child -> down(child, level + 1, next, first, rows, most));
        int row = most < 0 ? node.depth() : level;
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(first ? number : next[0]++);
    }

    private static int[][] turned(int[][] rows) {
        List<int[]> list = new ArrayList<>(Arrays.asList(rows));
        Collections.reverse(list);
        return list.toArray(int[][]::new);
    }

    private static Tree mirrored(Tree node) {
        List<Tree> children = new ArrayList<>(node.children());
        Collections.reverse(children);
        return new Tree(
                node.label(), children.stream().map(NodeLevelsCheck::mirrored).toList());
    }

    private static Tree comb(Draw draw, int levels) {
        Tree comb = leaf(draw);
        for (int level = 0; level < Math.min(levels, Tree.MOST_DEPTH); level++) {
            comb = new Tree("", comb, leaf(draw));
        }
        return comb;
    }

    private static Tree leaf(Draw draw) {
        return new Tree("" + draw.size(0, 2));
    }

    private static Call<NodeLevels> call(Tree tree) {
        String text = tree.toString();
        return new Call<>(
                text.length() < 120 ? "the tree " + text : "a comb of " + tree.depth() + " levels",
                answer -> answer.levels(tree));
    }
}
