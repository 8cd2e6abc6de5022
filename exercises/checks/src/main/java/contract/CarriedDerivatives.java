package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 40.2: one step of real-time recurrent learning, up to the update of the weights.
 *
 * <pre>
 * v = [x, 1, h]                          [1,R] of R = D + 1 + H
 * h' = σ(v W)                            [1,R] [R,H] → [1,H]
 * p'_kij = h'_k (1 − h'_k) (Σ_l W_{D+1+l,k} p_lij + δ_jk v_i)
 * </pre>
 */
public interface CarriedDerivatives {
    /**
     * Takes one step.
     *
     * @param W the weights, [R,H]: D rows of the inputs, one of the biases, H of the units
     * @param x the input, [1,D]
     * @param h the units before the step, [1,H]
     * @param p their derivatives by the weights, p_kij = ∂h_k/∂W_ij, [H,R,H]
     * @return the units after the step, and their derivatives
     */
    StateWithDerivatives step(INDArray W, INDArray x, INDArray h, INDArray p);
}
