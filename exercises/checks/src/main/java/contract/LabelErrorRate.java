package contract;

/**
 * Task 15.3: the label error rate.
 *
 * <pre>
 * d(i, 0) = i,    d(0, j) = j
 * d(i, j) = min( d(i−1, j) + 1,  d(i, j−1) + 1,  d(i−1, j−1) + [read_{i−1} ≠ right_{j−1}] )
 * rate    = d(I, J) / J
 * </pre>
 */
public interface LabelErrorRate {
    /**
     * Compares what was read with what is right.
     *
     * @param read what was recognised, I labels, perhaps none
     * @param right what was said, J labels, at least one
     * @return errors per label that was said
     */
    double of(int[] read, int[] right);
}
