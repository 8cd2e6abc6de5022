package rnn.tree;

import java.util.List;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * One step of a recursive network: the codes of two children and the vector of the node's label go in, the code of the
 * node comes out. It is written for n nodes at once, forward only; how the gradient flows back follows from its
 * operations. A node with one child gives it as both. To write your own cell:
 *
 * <pre>{@code
 * record MyCell(Parameter W) implements TreeCell {
 *     public Var node(Var left, Var right, Var label) {
 *         return left.times(right).matmul(W).plus(label).tanh();
 *     }
 *     public List<Parameter> parameters() {
 *         return List.of(W);
 *     }
 * }
 * }</pre>
 */
public interface TreeCell {
    /**
     * {@return the codes of n nodes, [n,D]}
     *
     * @param left the codes of their first children, [n,D]
     * @param right the codes of their last children, [n,D]
     * @param label the vectors of their labels, [n,D]
     */
    Var node(Var left, Var right, Var label);

    /** {@return what is learned, the same objects at every call} */
    List<Parameter> parameters();
}
