package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.4: one vector for a whole sequence, from the outputs of two readers.
 *
 * <pre>
 * y = [→h_{L−1}, ←h_0]      each reader at the place where it has read everything, [N,2H]
 * </pre>
 */
public interface WholeSequence {
    /**
     * Takes each reader's last output.
     *
     * @param forward the outputs of the reader from the start, [T,N,H], 0 in the padding
     * @param backward the outputs of the reader from the end, each at its own place, [T,N,H], 0 in the padding
     * @param lengths how many steps of each sequence are real, [N], each 1 to T
     * @return both side by side, forward first, [N,2H]
     */
    INDArray answer(INDArray forward, INDArray backward, int[] lengths);
}
