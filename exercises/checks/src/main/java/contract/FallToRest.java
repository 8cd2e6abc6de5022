package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 41.2: a Hopfield network falls to rest.
 *
 * <pre>
 * a_i = Σ_j W_ij h_j
 * h_i ← sign(a_i), and h_i stays where a_i = 0     one unit at a time
 * </pre>
 */
public interface FallToRest {
    /**
     * Updates unit 0, unit 1, … unit N−1, each from the newest state, and sweeps again until a whole sweep turns no
     * unit.
     *
     * @param W the weights, [N,N], whole numbers, symmetric, with zeros on the diagonal
     * @param h the state to begin with, [N] of −1 and +1
     * @return the state at rest, [N] of −1 and +1
     */
    int[] rest(INDArray W, int[] h);
}
