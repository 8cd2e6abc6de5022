package contract;

import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.tree.Tree;

/**
 * Task 49.1: the code of a tree.
 *
 * <pre>
 * leaf: p = E[number]                  its label is the number of a row
 * node: p = tanh([l, r] W + b)         [1,2D] [2D,D] + [D] → [1,D]
 * </pre>
 */
public interface TreeCode {
    /**
     * {@return the code of the tree's root, [1,D]}
     *
     * @param tree its leaves have labels such as {@code "3"}; its other nodes have one child, which counts as both, or
     *     two
     * @param E the codes of the leaves, [V,D]
     * @param W the weights of both children, [2D,D]
     * @param b the bias, [D]
     */
    INDArray code(Tree tree, INDArray E, INDArray W, INDArray b);
}
