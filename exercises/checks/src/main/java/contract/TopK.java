package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.2: only the likeliest tokens.
 *
 * <pre>
 * p = [0.1, 0.4, 0.3, 0.2] and k = 2 give [0, 0.5714, 0.4286, 0]
 * </pre>
 */
public interface TopK {
    /**
     * Keeps the k likeliest.
     *
     * @param p probabilities, [V], no two of them equal
     * @param k how many tokens to keep, at least 1; more than V keeps them all
     * @return the new probabilities, [V], each at its token's own place; they sum to 1
     */
    INDArray keep(INDArray p, int k);
}
