package rnn.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.model.Model;
import rnn.net.Embedding;
import rnn.net.Linear;

/**
 * A recursive network: a tree goes in, and at its root one answer comes out, a class.
 *
 * <pre>
 * leaf: p = tanh(E[label])                          [D]
 * node: p = cell(p of the first child, p of the last, E[label])
 * y = p of the root · W + b                         [N,D] → [N,C]
 * </pre>
 *
 * All nodes of one height are computed at once, however many trees they come from. The gradient is that of any graph:
 * what Goller and Küchler called backpropagation through structure.
 *
 * <pre>{@code
 * TreeNetwork network = new TreeNetwork(Formula.SYMBOLS, 2, 8, new PlainTreeCell(8, random), random);
 * new Trainer<>(network, new Adam(0.01)).train(TreeBatch.shuffled(formulas, Formula::bit, 50, random), 10);
 * }</pre>
 */
public final class TreeNetwork extends Weighted implements Model<TreeBatch> {
    private final Map<String, Integer> ids = new HashMap<>();
    private final Embedding labels;
    private final TreeCell cell;
    private final Linear output;

    /**
     * A network that has not learned yet.
     *
     * @param labels every label that a node may have
     * @param classes C
     * @param size D, the length of a node's code
     * @param cell makes the code of a node of those of its children
     * @param random the source of the other weights
     * @throws IllegalArgumentException if a label is there twice
     */
    public TreeNetwork(List<String> labels, int classes, int size, TreeCell cell, RandomGenerator random) {
        for (String label : Require.given("the list of labels", labels)) {
            if (ids.putIfAbsent(Require.given("a label", label), ids.size()) != null) {
                throw new IllegalArgumentException("the label '" + label + "' is in the list twice");
            }
        }
        this.labels = new Embedding(ids.size(), size, random);
        this.cell = Require.given("the cell of a recursive network", cell);
        this.output = new Linear(size, classes, random);
        Parameter.name("labels", this.labels.parameters());
        Parameter.name("cell", cell.parameters());
        Parameter.name("output", output.parameters());
    }

    private int id(Tree node) {
        Integer id = ids.get(node.label());
        if (id == null) {
            throw new IllegalArgumentException(
                    "the network knows no label '" + node.label() + "': it was made for " + ids.keySet());
        }
        return id;
    }

    private Var code(int[] ids, Var left, Var right) {
        Var label = labels.E.gather(ids);
        return left == null ? label.tanh() : cell.node(left, right, label);
    }

    @Override
    public Var loss(TreeBatch batch) {
        return SoftmaxCrossEntropy.of(answers(batch.trees()), batch.classes());
    }

    /** {@return logits, [N,C]} */
    @Override
    public Var predict(TreeBatch batch) {
        return Operation.noGradient(() -> answers(batch.trees()));
    }

    private Var answers(List<Tree> trees) {
        Levels levels = Levels.of(trees, this::id);
        return output.apply(levels.roots(levels.codes(this::code)));
    }

    /**
     * {@return the codes of all nodes of a tree, in {@link Tree#postOrder}, [n,D]}
     *
     * @param tree the tree
     */
    public Var codes(Tree tree) {
        Levels levels = Levels.of(List.of(Require.given("the tree", tree)), this::id);
        return levels.of(levels.codes(this::code), tree.postOrder());
    }

    /**
     * {@return what the network would answer at each node, were it the root: probabilities in {@link Tree#postOrder},
     * [n][C]}
     *
     * @param tree the tree
     */
    public double[][] opinions(Tree tree) {
        Array p =
                Operation.noGradient(() -> output.apply(codes(tree)).softmax()).value();
        double[][] opinions = new double[p.rows()][p.columns()];
        for (int i = 0; i < opinions.length; i++) {
            int row = i * p.columns();
            Arrays.setAll(opinions[i], k -> p.get(row + k));
        }
        return opinions;
    }

    /**
     * {@return the share of trees whose right class has the largest logit}
     *
     * @param batch trees with their classes
     */
    public double accuracy(TreeBatch batch) {
        Array logits = predict(batch).value();
        int right = 0;
        for (int n = 0; n < batch.classes().length; n++) {
            int best = 0;
            for (int k = 1; k < logits.columns(); k++) {
                best = logits.get(n * logits.columns() + k) > logits.get(n * logits.columns() + best) ? k : best;
            }
            right += best == batch.classes()[n] ? 1 : 0;
        }
        return right / (double) batch.classes().length;
    }

    /** {@return how many trees the batch has} */
    @Override
    public double items(TreeBatch batch) {
        return batch.trees().size();
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(labels.parameters(), cell.parameters(), output.parameters());
    }
}
