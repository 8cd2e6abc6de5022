package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.2: one step of the GRU of 2014, whose reset comes before the product. The columns are in the order r, z, n.
 *
 * <pre>
 * r   = σ(x Wx_r + h Wh_r + b_r)        z = σ(x Wx_z + h Wh_z + b_z)        [N,H]
 * n   = tanh(x Wx_n + (r ⊙ h) Wh_n + b_n)                                   [N,H]
 * h_t = z ⊙ h + (1 − z) ⊙ n                                                 [N,H]
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
