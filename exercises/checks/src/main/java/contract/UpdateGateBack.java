package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.4: the gradient's way back through the mixture h_t = z ⊙ h + (1 − z) ⊙ n.
 *
 * <pre>
 * ∂L/∂(sum of z)  = dh ⊙ (h − n) ⊙ z (1 − z)        z = σ(its sum)
 * ∂L/∂(sum of n)  = dh ⊙ (1 − z) ⊙ (1 − n²)         n = tanh(its sum)
 * ∂L/∂h, past the weights = dh ⊙ z
 * </pre>
 */
public interface UpdateGateBack {
    /**
     * Makes the three gradients.
     *
     * @param dh ∂L/∂h_t, [N,H]
     * @param z the update gate of the step, [N,H]
     * @param n the candidate of the step, [N,H]
     * @param h the state before the step, [N,H]
     * @return the gradients of the sum of z, of the sum of n, and of h past the weights, [N,H] each
     */
    INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h);
}
