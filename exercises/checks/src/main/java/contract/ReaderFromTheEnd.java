package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.2: an Elman layer that reads each sequence from its end.
 *
 * <pre>
 * Wx = 0.5, Wh = 1, b = −0.5, and x = 1, 2, 9 with the length 2:   h = 0.4318, 0.4621, 0
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
