package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 41.1: the weights of a Hopfield network.
 *
 * <pre>
 * W = (1/N) Σ_p x_pᵀ x_p, then W_ii = 0     [N,N] of P patterns x_p, [1,N]
 * </pre>
 */
public interface HebbWeights {
    /**
     * Stores patterns by Hebb's rule.
     *
     * @param patterns P patterns of N units, each −1 or +1, [P][N]
     * @return the weights, [N,N]
     */
    INDArray weights(int[][] patterns);
}
