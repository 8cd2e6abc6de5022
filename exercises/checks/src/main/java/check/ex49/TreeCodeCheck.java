package check.ex49;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.TreeCode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.tree.Tree;

/** Task 49.1: one function at every node, by recursion. */
public final class TreeCodeCheck extends TaskCheck<TreeCode> {
    private static final TreeCode RIGHT = (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> node(l, r, W, b));

    /** For the exercise, and for JUnit. */
    public TreeCodeCheck() {
        super("49.1", "the code of a tree", TreeCode.class);
        right(RIGHT);
        calls(TreeCodeCheck::drawn);

        mistake(
                "exchanged",
                "You put the right child first: the left one meets the upper half of W.",
                (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> node(r, l, W, b)));
        mistake(
                "no-bias",
                "You leave b out.",
                (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> node(l, r, W, b.mul(0))));
        mistake(
                "no-tanh",
                "You leave tanh out: every node has it.",
                (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> sum(l, r, W, b)));
        mistake(
                "tanh-at-the-root",
                "You take tanh at the root alone: every node that has children has it.",
                (tree, E, W, b) -> tree.isLeaf()
                        ? leaf(E).of(tree)
                        : Transforms.tanh(code(tree, leaf(E), (l, r) -> sum(l, r, W, b))));
        mistake(
                "tanh-of-leaves",
                "You take tanh of the leaves, too: here the code of a leaf is its row of E as it is.",
                (tree, E, W, b) -> code(tree, node -> Transforms.tanh(leaf(E).of(node)), (l, r) -> node(l, r, W, b)));
        mistake(
                "bias-after",
                "You add b after tanh: it belongs to the sum.",
                (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> Transforms.tanh(sum(l, r, W, b.mul(0)))
                        .add(b.reshape(1, b.length()))));
        mistake(
                "left-only",
                "Your nodes see their first child twice: the second half of W meets the last child.",
                (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> node(l, l, W, b)));
        mistake(
                "right-only",
                "Your nodes see their last child twice: the first half of W meets the first child.",
                (tree, E, W, b) -> code(tree, leaf(E), (l, r) -> node(r, r, W, b)));
        mistake(
                "one-child",
                "Where a node has one child you leave the second half empty: the child counts as both.",
                (tree, E, W, b) -> alone(tree, E, W, b, l -> node(l, l.mul(0), W, b)));
        mistake(
                "passed-on",
                "Where a node has one child you pass its code on: it goes through W, b and tanh like any other.",
                (tree, E, W, b) -> alone(tree, E, W, b, l -> l));
        mistake(
                "counted",
                "You give the leaves the rows of E in the order in which they stand: the label of a leaf is the number of its row.",
                TreeCodeCheck::counted);

        check(0, "three nodes by hand", TreeCodeCheck::equalsHandArithmetic);
        obeys(3, "random trees and weights");
        leavesArgumentsAlone(1);
    }

    private interface Leaf {
        INDArray of(Tree leaf);
    }

    private static Leaf leaf(INDArray E) {
        return leaf -> E.getRow(Integer.parseInt(leaf.label()), true).dup();
    }

    private static INDArray code(Tree tree, Leaf leaf, BinaryOperator<INDArray> node) {
        return tree.isLeaf()
                ? leaf.of(tree)
                : node.apply(code(tree.left(), leaf, node), code(tree.right(), leaf, node));
    }

    private static INDArray alone(Tree tree, INDArray E, INDArray W, INDArray b, UnaryOperator<INDArray> one) {
        if (tree.isLeaf()) {
            return leaf(E).of(tree);
        }
        INDArray left = alone(tree.left(), E, W, b, one);
        return tree.children().size() == 1 ? one.apply(left) : node(left, alone(tree.right(), E, W, b, one), W, b);
    }

    @SuppressWarnings("ReferenceEquality") // equal leaves have places of their own
    private static INDArray counted(Tree tree, INDArray E, INDArray W, INDArray b) {
        List<Tree> leaves = tree.postOrder().stream().filter(Tree::isLeaf).toList();
        Leaf inOrder = leaf -> {
            int place = 0;
            while (leaves.get(place) != leaf) {
                place++;
            }
            return E.getRow(place % E.rows(), true).dup();
        };
        return code(tree, inOrder, (l, r) -> node(l, r, W, b));
    }

    private static INDArray sum(INDArray l, INDArray r, INDArray W, INDArray b) {
        return Nd4j.hstack(l, r).mmul(W).addRowVector(b);
    }

    private static INDArray node(INDArray l, INDArray r, INDArray W, INDArray b) {
        return Transforms.tanh(sum(l, r, W, b));
    }

    private static void equalsHandArithmetic(Trial<TreeCode> trial) {
        INDArray E = Nd4j.createFromArray(new float[][] {{0}, {1}});
        INDArray W = Nd4j.createFromArray(new float[][] {{1}, {1}});
        INDArray b = Nd4j.createFromArray(-1f);
        Tree both = new Tree("", new Tree("1"), new Tree("1"));
        trial.gives(Nd4j.createFromArray(new float[][] {{0.7615942f}}), call(both, E, W, b));
        trial.gives(Nd4j.createFromArray(new float[][] {{-0.2340f}}), call(new Tree("", both, new Tree("0")), E, W, b));
    }

    private static Call<TreeCode> drawn(Draw draw) {
        int V = draw.size(4, 6);
        int D = draw.size(3, 5);
        Tree pair = Trees.drawn(draw, draw.size(3, 5), 2, V);
        Tree tree = new Tree("", new Tree("", pair), Trees.drawn(draw, draw.size(2, 4), 2, V));
        return call(tree, draw.normal(V, D), draw.scaled(0.7, 2 * D, D), draw.normal(D));
    }

    private static Call<TreeCode> call(Tree tree, INDArray E, INDArray W, INDArray b) {
        return new Call<>("D=" + E.size(1) + ", the tree " + tree, answer -> answer.code(tree, E, W, b));
    }
}
