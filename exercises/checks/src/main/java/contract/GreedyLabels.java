package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 14.5: a padded batch read greedily.
 *
 * <pre>
 * take the likeliest symbol of each real frame, merge equal neighbours, then take the blanks out
 * </pre>
 */
public interface GreedyLabels {
    /**
     * Reads a batch.
     *
     * @param logits [T,N,C]; symbol 0 is the blank
     * @param lengths how many frames of each item are real, [N], 1 to T; the frames after them are padding
     * @return the labels of each item, N arrays, some perhaps empty
     */
    int[][] labels(INDArray logits, int[] lengths);
}
