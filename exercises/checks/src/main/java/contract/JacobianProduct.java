package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 9.2: how the last state moves when the first one moves, ∂h_{T-1}/∂h_0.
 *
 * <pre>
 * J_t = Wh diag(1 - h_t ⊙ h_t)           [H,H], row i: what moving unit i of h_{t-1} does to h_t
 * ∂h_{T-1}/∂h_0 = J_1 J_2 … J_{T-1}       [H,H], the identity where T = 1
 * </pre>
 */
public interface JacobianProduct {
    /**
     * Multiplies the Jacobians of all steps after the first.
     *
     * @param h the states h_0 … h_{T-1} of one example, [T,H]
     * @param Wh the weights of the state, [H,H]
     * @return ∂h_{T-1}/∂h_0, [H,H]
     */
    INDArray product(INDArray h, INDArray Wh);
}
