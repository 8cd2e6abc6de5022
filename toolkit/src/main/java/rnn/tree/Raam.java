package rnn.tree;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.loss.SquaredError;
import rnn.model.Model;

/**
 * A recursive auto-associative memory: it packs two vectors of K numbers into one, and learns to unpack them again.
 * Used over and over it packs a whole binary tree into K numbers.
 *
 * <p>J. B. Pollack, "Recursive distributed representations" (1990), with tanh for the paper's logistic function.
 *
 * <pre>
 * z = tanh([l, r] We + be)           packs, [n,2K] [2K,K] → [n,K]
 * [l', r'] = tanh(z Wd + bd)         unpacks, [n,K] [K,2K] → [n,2K]
 * L = mean of ([l', r'] − [l, r])²   over all different nodes; l and r count as given numbers
 * </pre>
 *
 * The code of a leaf is given: +1 at its own place, −1 elsewhere. That of a node is z, which changes while the network
 * learns: the targets move. Unpacking goes on until a half is near a leaf's code: no number is off by {@link #NEAR} or
 * more.
 *
 * <p>The labels of inner nodes are not kept: a tree comes back with empty ones.
 */
public final class Raam extends Weighted implements Model<List<Tree>> {
    /** How far each number of a code may be from a leaf's. */
    public static final double NEAR = 0.5;

    /** The label of what is no leaf when unpacking has to end. */
    public static final String LOST = "?";

    /** Weights and bias that pack, [2K,K] and [K]. */
    public final Parameter We;

    /** The bias that packs, [K]. */
    public final Parameter be;

    /** Weights that unpack, [K,2K]. */
    public final Parameter Wd;

    /** The bias that unpacks, [2K]. */
    public final Parameter bd;

    private final List<String> leaves;
    private final int size;

    /**
     * A memory that has not learned yet.
     *
     * @param leaves every label that a leaf may have
     * @param size K, at least as many as leaves
     * @param random the source of the weights, uniform over ±½
     */
    public Raam(List<String> leaves, int size, RandomGenerator random) {
        this.leaves = List.copyOf(new LinkedHashSet<>(Require.given("the list of leaves", leaves)));
        this.size = Require.atLeast("the size of a code", this.leaves.size(), size);
        We = new Parameter("We", Init.uniform(random, 0.5, 2 * size, size));
        be = new Parameter("be", FloatArray.ofZeros(size));
        Wd = new Parameter("Wd", Init.uniform(random, 0.5, size, 2 * size));
        bd = new Parameter("bd", FloatArray.ofZeros(2 * size));
    }

    private int id(Tree node) {
        int id = leaves.indexOf(node.label());
        if (node.isLeaf() && id < 0) {
            throw new IllegalArgumentException(
                    "the memory knows no leaf '" + node.label() + "': it was made for " + leaves);
        }
        if (node.children().size() == 1) {
            throw new IllegalArgumentException("the memory packs two children, and '" + node + "' has one");
        }
        return id;
    }

    private Var code(int[] ids, Var left, Var right) {
        if (left != null) {
            return Var.concatenate(left, right).affine(We, be).tanh();
        }
        Array codes = We.value().zeros(ids.length, size).fill(-1);
        for (int i = 0; i < ids.length; i++) {
            codes.set(i * size + ids[i], 1);
        }
        return Var.constant(codes);
    }

    /**
     * {@return how far the halves of all different nodes of these trees are from what unpacking gives}
     *
     * @param trees at least one that is no leaf
     */
    @Override
    public Var loss(List<Tree> trees) {
        Var pairs = Operation.noGradient(() -> pairs(trees));
        Var unpacked = pairs.affine(We, be).tanh().affine(Wd, bd).tanh();
        return SquaredError.of(unpacked, pairs.value());
    }

    /** [l, r] of all different nodes, [n,2K]. */
    private Var pairs(List<Tree> trees) {
        List<Tree> nodes = nodes(trees);
        List<Tree> children =
                nodes.stream().flatMap(node -> node.children().stream()).toList();
        Levels levels = Levels.of(children, this::id);
        return levels.roots(levels.codes(this::code)).reshape(nodes.size(), 2 * size);
    }

    /**
     * {@return all different nodes of these trees that are no leaves, lower ones first: what the memory learns}
     *
     * @param trees at least one that is no leaf
     */
    public static List<Tree> nodes(List<Tree> trees) {
        Set<Tree> nodes = new LinkedHashSet<>();
        Require.given("the list of trees", trees)
                .forEach(tree ->
                        tree.postOrder().stream().filter(node -> !node.isLeaf()).forEach(nodes::add));
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to pack: give a tree that is no leaf");
        }
        return nodes.stream().sorted(Comparator.comparingInt(Tree::depth)).toList();
    }

    /** {@return what unpacking gives for each different node, [n,2K]} */
    @Override
    public Var predict(List<Tree> trees) {
        return Operation.noGradient(
                () -> pairs(trees).affine(We, be).tanh().affine(Wd, bd).tanh());
    }

    /**
     * {@return the code of a tree, [1,K]}
     *
     * @param tree of leaves that the memory knows, each other node with two children
     */
    public Var pack(Tree tree) {
        return Operation.noGradient(() -> {
            Levels levels = Levels.of(List.of(Require.given("the tree", tree)), this::id);
            return levels.roots(levels.codes(this::code));
        });
    }

    /**
     * {@return the two halves that unpacking makes of a code, each [1,K]}
     *
     * @param code [1,K]
     */
    public List<Var> halves(Var code) {
        Var both = Operation.noGradient(() -> code.affine(Wd, bd).tanh());
        return List.of(both.columns(0, size), both.columns(size, size));
    }

    /**
     * {@return the leaf that a code is near to, or an empty text if it is near none}
     *
     * @param code [1,K]
     */
    public String leaf(Var code) {
        for (int id = 0; id < leaves.size(); id++) {
            boolean near = true;
            for (int k = 0; k < size; k++) {
                near &= Math.abs(code.value().get(k) - (k == id ? 1 : -1)) < NEAR;
            }
            if (near) {
                return leaves.get(id);
            }
        }
        return "";
    }

    /**
     * {@return the tree that a code unpacks to} What is near no leaf at the greatest depth becomes a leaf {@link
     * #LOST}.
     *
     * @param code [1,K]
     * @param depth where unpacking ends, at most 12, since a code that finds no leaf doubles at every level
     */
    public Tree unpack(Var code, int depth) {
        if (depth > 12) {
            throw new IllegalArgumentException("unpacking ends at depth 12 at the latest, not at " + depth);
        }
        String leaf = leaf(code);
        if (!leaf.isEmpty() || depth <= 0) {
            return new Tree(leaf.isEmpty() ? LOST : leaf);
        }
        List<Var> halves = halves(code);
        return new Tree("", unpack(halves.get(0), depth - 1), unpack(halves.get(1), depth - 1));
    }

    /**
     * {@return the tree without the labels of its inner nodes, as it comes back}
     *
     * @param tree any tree
     */
    public static Tree shape(Tree tree) {
        return tree.isLeaf()
                ? tree
                : new Tree("", tree.children().stream().map(Raam::shape).toList());
    }

    /**
     * {@return whether a tree comes back as it went in, unpacked to its own depth and one more}
     *
     * @param tree of at most 11 levels
     */
    public boolean recalls(Tree tree) {
        return unpack(pack(tree), tree.depth() + 1).equals(shape(tree));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(We, be, Wd, bd);
    }
}
