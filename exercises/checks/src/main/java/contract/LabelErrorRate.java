package contract;

/**
 * Task 15.3: the label error rate.
 *
 * <pre>
 * read [2, 5, 4], right [1, 2, 3, 4]:   one label is missing, one is another, and the rate is 2/4 = 0.5
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
