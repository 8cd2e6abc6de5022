package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 10.2: an LSTM over a whole sequence.
 *
 * <pre>
 * (h_t, c_t) = step(x_t, h_{t-1}, c_{t-1})      for t = 0 … T-1, the same weights at each step
 * </pre>
 */
public interface LstmLoop {
    /**
     * Computes h after every step.
     *
     * @param x the sequence, time first, [T,N,D]
     * @param h the shown state before the first step, [N,H]
     * @param c the cell state before the first step, [N,H]
     * @param Wx the weights of the input, [D,4H], gates in the order i, f, g, o
     * @param Wh the weights of the shown state, [H,4H]
     * @param b the biases, [4H]
     * @return h after each step, [T,N,H]
     */
    INDArray outputs(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b);
}
