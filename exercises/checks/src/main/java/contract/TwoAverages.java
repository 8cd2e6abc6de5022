package contract;

/**
 * Task 21.2: the micro and the macro average of a confusion matrix.
 *
 * <pre>
 * [[8, 2], [1, 1]]:   9 of 12 are right, so 0.75; the classes have 0.8 and 0.5, so 0.65
 * </pre>
 */
public interface TwoAverages {
    /**
     * Averages the share of right answers.
     *
     * @param counts how often an item of class k was called class j, [k][j]; at least one item in all
     * @return the micro average, then the macro average over the classes that have items
     */
    double[] of(int[][] counts);
}
