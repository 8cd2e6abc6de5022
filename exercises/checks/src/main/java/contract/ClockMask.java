package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 48.2: which units of a clockwork network hear which.
 *
 * <pre>
 * M_ij = 1 if p_i ≥ p_j, otherwise 0      p_i the period of unit i
 * </pre>
 */
public interface ClockMask {
    /**
     * Makes the mask of Wh, whose row i is what unit i sends.
     *
     * @param size the number of units in each group; the first units are those of the first group
     * @param periods the period of each group, in any order, [G]
     * @return M, [H,H] with H = G size
     */
    INDArray mask(int size, int[] periods);
}
