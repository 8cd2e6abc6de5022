package rnn.tree;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * The plain recursive cell: one layer over two children, with a bias for each label.
 *
 * <p>C. Goller and A. Küchler, "Learning task-dependent distributed representations by backpropagation through
 * structure" (1996); R. Socher and others, "Parsing natural scenes and natural language with recursive neural networks"
 * (2011).
 *
 * <pre>
 * p = tanh([l, r] W + e)     [n,2D] [2D,D] + [n,D] → [n,D]; e is the vector of the node's label
 * </pre>
 *
 * On a comb, where every right child is a leaf, this is an {@link rnn.cell.ElmanCell}: l is the state, r the input.
 */
public final class PlainTreeCell extends Weighted implements TreeCell {
    /** Weights of both children, [2D,D]: the upper half is for the left one. */
    public final Parameter W;

    /**
     * A cell with weights drawn uniformly from ±1/√(2D).
     *
     * @param size D
     * @param random the source of the weights
     */
    public PlainTreeCell(int size, RandomGenerator random) {
        Require.atLeast("the size of a node's code", 1, size);
        W = new Parameter("W", Init.uniform(random, 1 / Math.sqrt(2.0 * size), 2 * size, size));
    }

    @Override
    public Var node(Var left, Var right, Var label) {
        return Var.concatenate(left, right).matmul(W).plus(label).tanh();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(W);
    }
}
