package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.4: one vector for a whole sequence, from the outputs of two readers.
 *
 * <pre>
 * lengths 3 and 2, H = 1:   forward 1, 2, 3 and 1, 2, 0      backward 30, 20, 10 and 20, 10, 0
 *                           the vectors are [3, 30] and [2, 20]
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
