package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.1: a padded batch reversed.
 *
 * <pre>
 * y_t = x_{L−1−t}      t = 0 … L−1, for each sequence with its own length L
 * y_t = x_t            t = L … T−1, the padding
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
