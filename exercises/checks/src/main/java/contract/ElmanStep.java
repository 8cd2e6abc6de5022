package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 4.1: one step of an Elman layer.
 *
 * <pre>
 * h_t = tanh(x_t Wx + h_{t-1} Wh + b)      [N,H] = [N,D]·[D,H] + [N,H]·[H,H] + [H]
 * </pre>
 */
public interface ElmanStep {
    /**
     * Makes the next state.
     *
     * @param x the inputs of this time step, [N,D]
     * @param h the state after the step before, [N,H]
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H], added to every row
     * @return the state after this step, [N,H]
     */
    INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b);
}
