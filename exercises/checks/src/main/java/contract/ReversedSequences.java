package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.1: a padded batch turned round.
 *
 * <pre>
 * y_t = x_{L−1−t}      t = 0 … L−1, for each sequence with its own length L
 * y_t = x_t            t = L … T−1, the padding
 * </pre>
 */
public interface ReversedSequences {
    /**
     * Turns each sequence round within its own length.
     *
     * @param x the batch, time first, [T,N,D]
     * @param lengths how many steps of each sequence are real, [N], each 1 to T
     * @return the turned batch, [T,N,D]; what stands in the padding stays where it is
     */
    INDArray reverse(INDArray x, int[] lengths);
}
