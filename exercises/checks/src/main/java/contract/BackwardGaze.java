package contract;

/**
 * Task 17.4: keys and queries that make a writer look from the last place to the first.
 *
 * <pre>
 * step u looks at place S − 1 − u: softmax(⟨query_u, key_t⟩ / √H) is at least 0.9 there
 * </pre>
 */
public interface BackwardGaze {
    /**
     * Builds the keys and the queries.
     *
     * @param length S, how many places there are, and how many steps
     * @param most the largest H that is allowed
     * @return keys [S,H] and queries [S,H] with numbers between −10,000 and 10,000; you choose H, from 1 to
     *     {@code most}
     */
    KeysAndQueries build(int length, int most);
}
