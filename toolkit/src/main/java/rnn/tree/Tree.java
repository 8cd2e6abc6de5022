package rnn.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rnn.array.Require;

/**
 * A node with a label and any number of children, each a tree; a node without children is a leaf. It never changes, so
 * it cannot contain itself, and it is never deeper than 64 or larger than 10,000 nodes.
 *
 * <pre>{@code
 * Tree formula = new Tree("&", new Tree("T"), new Tree("!", new Tree("F")));
 * formula.toString();   // (& T (! F))
 * formula.depth();      // 2
 * }</pre>
 */
public final class Tree {
    /** The greatest {@link #depth} of a tree. */
    public static final int MOST_DEPTH = 64;

    /** The greatest {@link #size} of a tree. */
    public static final int MOST_NODES = 10_000;

    private final String label;
    private final List<Tree> children;
    private final int depth;
    private final int size;
    private final int hash; // kept, since equal parts of large trees are looked up by it

    /**
     * A node.
     *
     * @param label what it is: an operator, a word; empty if only its children say so
     * @param children from left to right; none for a leaf
     * @throws IllegalArgumentException if the label or a child is null, or the tree would be too deep or too large
     */
    public Tree(String label, Tree... children) {
        this(label, Arrays.asList(Require.given("the array of children", children)));
    }

    /**
     * A node.
     *
     * @param label what it is: an operator, a word; empty if only its children say so
     * @param children from left to right; none for a leaf
     * @throws IllegalArgumentException if the label or a child is null, or the tree would be too deep or too large
     */
    public Tree(String label, List<Tree> children) {
        this.label = Require.given("the label of a node", label);
        List<Tree> copy = new ArrayList<>();
        int below = 0;
        long nodes = 1;
        for (Tree child : Require.given("the list of children", children)) {
            copy.add(Require.given("child " + copy.size() + " of a node '" + label + "'", child));
            below = Math.max(below, child.depth + 1);
            nodes += child.size;
            requireAtMost("nodes", MOST_NODES, nodes);
        }
        requireAtMost("levels below its root", MOST_DEPTH, below);
        this.children = List.copyOf(copy);
        this.depth = below;
        this.size = (int) nodes;
        this.hash = 31 * label.hashCode() + this.children.hashCode();
    }

    private static void requireAtMost(String what, int most, long count) {
        if (count > most) {
            throw new IllegalArgumentException(
                    "a tree has at most " + most + " " + what + ", and this one has " + count);
        }
    }

    /** {@return what the node is} */
    public String label() {
        return label;
    }

    /** {@return its children from left to right, in a list that cannot be changed} */
    public List<Tree> children() {
        return children;
    }

    /** {@return whether it has no children} */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /**
     * {@return its first child}
     *
     * @throws IllegalStateException if it is a leaf
     */
    public Tree left() {
        return children.get(requireInner());
    }

    /**
     * {@return its last child, which is also its first if there is only one}
     *
     * @throws IllegalStateException if it is a leaf
     */
    public Tree right() {
        requireInner();
        return children.get(children.size() - 1);
    }

    private int requireInner() {
        if (isLeaf()) {
            throw new IllegalStateException("the leaf '" + label + "' has no children: ask isLeaf() first");
        }
        return 0;
    }

    /** {@return how many edges lead from here to the deepest leaf: 0 for a leaf} */
    public int depth() {
        return depth;
    }

    /** {@return how many nodes it has, with itself} */
    public int size() {
        return size;
    }

    /**
     * {@return all nodes, each after its children, from left to right: an order in which every node can be computed}
     * The
     * last is this one.
     */
    public List<Tree> postOrder() {
        List<Tree> nodes = new ArrayList<>(size);
        addTo(nodes);
        return nodes;
    }

    private void addTo(List<Tree> nodes) {
        children.forEach(child -> child.addTo(nodes));
        nodes.add(this);
    }

    /** Two trees are equal if their labels and their children are. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Tree tree)) {
            return false;
        }
        return tree == this
                || (tree.hash == hash
                        && tree.size == size
                        && tree.label.equals(label)
                        && tree.children.equals(children));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return its label if it is a leaf, or else the label and the children in brackets: {@code (& T (! F))}} */
    @Override
    public String toString() {
        if (isLeaf()) {
            return label;
        }
        StringBuilder text = new StringBuilder("(").append(label);
        for (Tree child : children) {
            text.append(text.length() == 1 ? "" : " ").append(child);
        }
        return text.append(')').toString();
    }
}
