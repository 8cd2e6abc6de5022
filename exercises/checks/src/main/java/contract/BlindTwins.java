package contract;

/**
 * Task 21.4: two sequences that no program can tell apart by counting runs of neighbours.
 *
 * <pre>
 * longest 1:   [1, 2] and [2, 1] have the same tokens; their pairs, 1 2 and 2 1, differ
 * </pre>
 */
public interface BlindTwins {
    /**
     * Makes the twins.
     *
     * @param longest the longest run of neighbours that is counted, 1 to 6
     * @return two different sequences, of 40 tokens at most, each token 0 to 9: every run of 1 to {@code longest}
     *     neighbours occurs as often in the one as in the other
     */
    int[][] twins(int longest);
}
