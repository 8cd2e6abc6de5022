package contract;

/**
 * Task 16.2: two marks for what a network wrote.
 *
 * <pre>
 * written {2, 5}, {1, 7, 7}, {4}      right {2, 5}, {1, 7}, {4, 4, 8}:   exact 1/3, wrong 3/7
 * </pre>
 */
public interface WritingMarks {
    /**
     * Marks the texts.
     *
     * @param written what was written, without the token that ends a text: [n][t]; a text may be empty
     * @param right what should have been written, as many texts, each at least one token long
     * @return the share of texts that are right as a whole, then wrong places for each token that should be there
     */
    double[] of(int[][] written, int[][] right);
}
