package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15a.1: the transducer's loss, from all ways through the lattice.
 *
 * <pre>
 * T = 2, U = 1, two symbols:   y(blank) = 0.5 at (0,0), 0.8 at (0,1), 0.6 at (1,0), 0.9 at (1,1), and y(1) is the rest
 *                              the ways that say [1] have 0.5 · 0.8 · 0.9 + 0.5 · 0.4 · 0.9 = 0.54, the loss is 0.6162
 * </pre>
 */
public interface LatticeLoss {
    /**
     * Makes the loss.
     *
     * @param logY the natural logarithms of the probabilities at each node, [T, U+1, C]; symbol 0 is the blank
     * @param target the labels, [U], each 1 to C−1, perhaps none
     * @return minus the natural logarithm of what all ways that say the target have together
     */
    double loss(INDArray logY, int[] target);
}
