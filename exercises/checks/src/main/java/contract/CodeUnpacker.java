package contract;

import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.tree.Tree;

/**
 * Task 49.3: the tree that a code unpacks to.
 *
 * <pre>
 * [l, r] = tanh(z Wd + bd)     [1,K] [K,2K] + [2K] → [1,2K]
 * </pre>
 */
public interface CodeUnpacker {
    /**
     * {@return the tree} A code is leaf i if each of its numbers is less than 0.5 away from that leaf's, which are +1
     * at
     * place i and −1 elsewhere. Any other code is a node with an empty label and two children, its halves; or, where
     * nothing may be unpacked any more, a leaf with the label {@code "?"}.
     *
     * @param z the code, [1,K]
     * @param Wd the weights, [K,2K]
     * @param bd the bias, [2K]
     * @param leaves the labels of the leaves, at most K
     * @param most the greatest depth of the tree: at 0 nothing may be unpacked
     */
    Tree unpack(INDArray z, INDArray Wd, INDArray bd, String[] leaves, int most);
}
