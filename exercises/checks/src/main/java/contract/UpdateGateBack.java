package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.4: the gradient's way back through the mixture h_t = z ⊙ h + (1 − z) ⊙ n.
 *
 * <pre>
 * dh = 1, z = 0.75, n = 0.5, h = 1:   da_z = 0.0938, da_n = 0.1875, dh_{t-1} = 0.75
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
     * @return the gradients of the weighted sum a_z under z = σ(a_z), of a_n under n = tanh(a_n), and of h past the
     *     weights, [N,H] each
     */
    INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h);
}
