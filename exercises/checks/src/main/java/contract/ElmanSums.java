package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 8.3: the gradients of the shared weights, each a sum over all steps.
 *
 * <pre>
 * da_t = dh_t ⊙ (1 - h_t ⊙ h_t)           [N,H]
 * dWx  = Σ_t x_tᵀ da_t                     [D,H]
 * dWh  = Σ_t h_{t-1}ᵀ da_t                 [H,H], h_{-1} is the start
 * db   = Σ_t the sum of da_t over its rows  [H]
 * </pre>
 */
public interface ElmanSums {
    /**
     * Collects the gradients.
     *
     * @param x the inputs, time first, [T,N,D]
     * @param start the state before the first step, h_{-1}, [N,H]
     * @param h the states h_0 … h_{T-1}, [T,N,H]
     * @param dh the gradients of the loss with respect to these states, [T,N,H], as task 8.2 computes them
     * @return the gradients of Wx, Wh and b, in the same shapes
     */
    ElmanWeights gradients(INDArray x, INDArray start, INDArray h, INDArray dh);
}
