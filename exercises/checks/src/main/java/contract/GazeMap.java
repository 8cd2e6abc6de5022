package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 17.2: a map with a mask.
 *
 * <pre>
 * e_ut = ⟨query_u, h_t⟩ / √H                       [U,H], [S,H] → [U,S]
 * w_ut = exp e_ut / Σ_s exp e_us                   the sum is over the real places s
 * w_ut = 0                                         where place t is padding
 * </pre>
 */
public interface GazeMap {
    /**
     * Looks at the states with each of several queries.
     *
     * @param states the reader's states, [S,H]
     * @param queries what the writer looks with, one for each of its steps, [U,H]
     * @param mask 1 where a place is real, 0 where it is padding, [S]; at least one is real
     * @return the weights, [U,S]
     */
    INDArray map(INDArray states, INDArray queries, INDArray mask);
}
