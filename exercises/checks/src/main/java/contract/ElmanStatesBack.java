package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 8.2: the gradient of the loss with respect to every state, when every step has its own output.
 *
 * <pre>
 * dh_{T-1} = fromOutput_{T-1}
 * dh_t     = fromOutput_t + (dh_{t+1} ⊙ (1 - h_{t+1} ⊙ h_{t+1})) Whᵀ      for t = T-2 … 0
 * </pre>
 */
public interface ElmanStatesBack {
    /**
     * Walks back through time.
     *
     * @param fromOutput the gradient that each step's output sends to that step's state, time first, [T,N,H]
     * @param h the states h_0 … h_{T-1}, [T,N,H]
     * @param Wh the weights of the state, [H,H]
     * @return the gradients dh_0 … dh_{T-1}, in the order of time, [T,N,H]
     */
    INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh);
}
