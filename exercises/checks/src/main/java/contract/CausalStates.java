package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 6.4: an Elman layer over inputs that are centred as they come.
 *
 * <pre>
 * mean_t = (x_0 + … + x_t) / (t + 1)
 * h_t = tanh((x_t − mean_t) Wx + h_{t−1} Wh + b)      h_{−1} = 0
 * </pre>
 */
public interface CausalStates {
    /**
     * Makes the states after every step, none of which knows a later input.
     *
     * @param x the sequence, time first, [T,N,D]
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H]
     * @return h_0 … h_{T-1}, [T,N,H]
     */
    INDArray states(INDArray x, INDArray Wx, INDArray Wh, INDArray b);
}
