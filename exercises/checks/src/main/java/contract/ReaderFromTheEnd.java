package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.2: an Elman layer that reads each sequence from its end.
 *
 * <pre>
 * h_L = 0
 * h_t = tanh(x_t Wx + h_{t+1} Wh + b)      t = L−1 … 0, for each sequence with its own length L
 * h_t = 0                                  in the padding
 * </pre>
 */
public interface ReaderFromTheEnd {
    /**
     * Makes the states, each at its own place.
     *
     * @param x the batch, time first, [T,N,D]; its padding may hold any numbers
     * @param lengths how many steps of each sequence are real, [N], each 1 to T
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H], added to every row
     * @return the states h_0 … h_{T-1}, [T,N,H], 0 in the padding
     */
    INDArray states(INDArray x, int[] lengths, INDArray Wx, INDArray Wh, INDArray b);
}
