package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 4.2: an Elman layer over a whole sequence.
 *
 * <pre>
 * h_{-1} = start
 * h_t = tanh(x_t Wx + h_{t-1} Wh + b)      for t = 0 … T-1, the same weights at each step
 * </pre>
 */
public interface ElmanLoop {
    /**
     * Makes the states after every step.
     *
     * @param x the sequence, time first, [T,N,D]
     * @param start the state before the first step, [N,H]
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H], added to every row
     * @return the states h_0 … h_{T-1}, time first, [T,N,H]; the start is not among them
     */
    INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b);
}
