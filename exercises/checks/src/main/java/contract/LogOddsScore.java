package contract;

/**
 * Task 21.1: how much the words of a text speak for good rather than bad.
 *
 * <pre>
 * good = [3, 2, 0, 5, 0, 0], bad = [1, 4, 6, 0, 1, 0]:   the text [0] scores ln(4/16) − ln(2/18) = 0.8109
 * </pre>
 */
public interface LogOddsScore {
    /**
     * Adds the log-odds of a text's words.
     *
     * @param good how often each word of the vocabulary occurs in the good texts, [V]
     * @param bad how often it occurs in the bad ones, [V]
     * @param text the words of a text, each 0 to V−1; it may be empty
     * @return the sum over its words; above 0 the text is more likely good
     */
    double score(int[] good, int[] bad, int[] text);
}
