package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 8.1: how the gradient crosses one step of an Elman layer, h_t = tanh(a_t), a_t = x_t Wx + h_{t-1} Wh + b.
 *
 * <pre>
 * da_t     = dh_t ⊙ (1 - h_t ⊙ h_t)      [N,H]
 * dh_{t-1} = da_t Whᵀ                     [N,H] = [N,H]·[H,H]
 * </pre>
 */
public interface ElmanStepBack {
    /**
     * Sends the gradient one step back in time.
     *
     * @param dh the gradient of the loss with respect to the state after the step, dh_t, [N,H]
     * @param h the state after the step, h_t, [N,H]
     * @param Wh the weights of the state, [H,H]
     * @return the gradient with respect to the state before the step, dh_{t-1}, [N,H]
     */
    INDArray back(INDArray dh, INDArray h, INDArray Wh);
}
