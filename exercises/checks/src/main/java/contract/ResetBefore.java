package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.2: one step of the GRU of 2014, whose reset comes before the product. The columns are in the order r, z, n.
 *
 * <pre>
 * H = 2, all Wx and the gates' Wh 0:   h = [1, 1], Wh_n = [[0, 1], [1, 0]], r = [0.25, 0.75], z = [0.75, 0.75]
 *                                      n = tanh([0.75, 0.25]), and the next h = [0.9088, 0.8112]
 * </pre>
 */
public interface ResetBefore {
    /**
     * Makes the next state.
     *
     * @param x the inputs of the step, [N,D]
     * @param h the state before, [N,H]
     * @param Wx the weights of the input, [D,3H]
     * @param Wh the weights of the state, [H,3H]
     * @param b the biases, [3H]
     * @return the state after the step, [N,H]
     */
    INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b);
}
