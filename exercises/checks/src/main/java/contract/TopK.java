package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.2: only the likeliest tokens.
 *
 * <pre>
 * q_i = p_i / S   if token i is one of the k likeliest, where S is the sum of their p;   q_i = 0 for all others
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
