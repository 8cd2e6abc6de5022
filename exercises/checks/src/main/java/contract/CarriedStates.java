package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 6.5: an Elman layer over one batch after the other.
 *
 * <pre>
 * h_t = tanh(x_t Wx + h_{t−1} Wh + b)
 * h_{−1} = the state that the batch before left, where this one goes on from it, and 0 otherwise
 * </pre>
 */
public interface CarriedStates {
    /**
     * Makes the last state of every batch.
     *
     * @param batches each [T,N,D], T its own, N and D the same
     * @param continues whether each batch goes on where the one before it ended; the first does not
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H]
     * @return the state after the last step of each batch, [N,H] each
     */
    INDArray[] lastStates(INDArray[] batches, boolean[] continues, INDArray Wx, INDArray Wh, INDArray b);
}
