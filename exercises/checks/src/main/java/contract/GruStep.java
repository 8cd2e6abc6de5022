package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.1: one step of a GRU whose reset comes after the product. The columns of Wx, Wh, bx and bh belong to the
 * parts in the order r, z, n, with H columns for each.
 *
 * <pre>
 * a = x Wx + bx                 u = h Wh + bh                 [N,3H]
 * r = σ(a_r + u_r)              z = σ(a_z + u_z)              [N,H]
 * n = tanh(a_n + r ⊙ u_n)       h_t = z ⊙ h + (1 − z) ⊙ n     [N,H]
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
