package contract;

/**
 * Task 43.3: two numbers of a's that a machine with finitely many states cannot tell apart.
 *
 * <pre>
 * q_0 = 0,  q_{n+1} = next[q_n][0]        find i &lt; j with q_i = q_j, and j as small as possible
 * </pre>
 */
public interface ConfusedCounts {
    /**
     * Finds them.
     *
     * @param next row q holds the state after state q: place 0 after an a, place 1 after a b, [states][2]
     * @return i and j, [2]
     */
    int[] counts(int[][] next);
}
