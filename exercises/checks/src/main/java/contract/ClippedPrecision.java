package contract;

/**
 * Task 18.1: how much of a written text is also in the right one, in runs of n words.
 *
 * <pre>
 * p_n = Σ min(count in what was written, count in the right text) / Σ count in what was written
 *                                                          over the different runs of n words
 * </pre>
 */
public interface ClippedPrecision {
    /**
     * Counts runs.
     *
     * @param written the words that were written, as numbers, [C]
     * @param wanted the words of the right text, [R]
     * @param n how many words a run has, at least 1
     * @return p_n; 0 if fewer than n words were written
     */
    double precision(int[] written, int[] wanted, int n);
}
