package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.1: a padded batch reversed.
 *
 * <pre>
 * lengths 3 and 2:   1, 2, 3 becomes 3, 2, 1      7, 8 and a padded 0 becomes 8, 7 and the padded 0
 * </pre>
 */
public interface ReversedSequences {
    /**
     * Reverses each sequence within its own length.
     *
     * @param x the batch, time first, [T,N,D]
     * @param lengths how many steps of each sequence are real, [N], each 1 to T
     * @return the reversed batch, [T,N,D], with its padding unchanged
     */
    INDArray reverse(INDArray x, int[] lengths);
}
