package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 6.5: an Elman layer over one batch after another.
 *
 * <pre>
 * h_t = tanh(x_t Wx + h_{t−1} Wh + b)
 * h_{−1} = the state that the batch before left, if this one continues it, and 0 otherwise
 * </pre>
 */
public interface CarriedStates {
    /**
     * Makes the last state of every batch.
     *
     * @param batches each [T,N,D]; T may differ, N and D are the same for all
     * @param continues whether each batch continues where the one before it ended; the first does not
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H]
     * @return the state after the last step of each batch, [N,H] each
     */
    INDArray[] lastStates(INDArray[] batches, boolean[] continues, INDArray Wx, INDArray Wh, INDArray b);
}
