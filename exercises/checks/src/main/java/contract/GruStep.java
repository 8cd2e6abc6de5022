package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.1: one step of a GRU whose reset comes after the product, and where an open z keeps the state. The columns of
 * Wx, Wh, bx and bh belong to the parts in the order r, z, n, with H columns for each.
 *
 * <pre>
 * x = 2, h = 1, Wx = [0.5, 0.25, 0.25], Wh = [-1, 0.5, 1], bx = [0, 0, -0.5], bh = [0, 0.0986, 0.0986]
 * give r = 0.5, z = 0.75, n = 0.5 and the next h = 0.875
 * </pre>
 */
public interface GruStep {
    /**
     * Makes the next state.
     *
     * @param x the inputs of the step, [N,D]
     * @param h the state before, [N,H]
     * @param Wx the weights of the input, [D,3H]
     * @param Wh the weights of the state, [H,3H]
     * @param bx the biases added to x Wx, [3H]
     * @param bh the biases added to h Wh, [3H]
     * @return the state after the step, [N,H]
     */
    INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray bx, INDArray bh);
}
