package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.3: weights of a GRU in the mirror, made ours.
 *
 * <pre>
 * theirs: columns z, r, n      h_t = (1 − z) ⊙ h + z ⊙ n
 * ours:   columns r, z, n      h_t = z ⊙ h + (1 − z) ⊙ n
 * </pre>
 */
public interface MirroredWeights {
    /**
     * Makes their weights ours.
     *
     * @param theirs one of their arrays: Wx [D,3H], Wh [H,3H], or the biases as one row, [1,3H]
     * @return the array with which our equations give the same states, as large
     */
    INDArray ours(INDArray theirs);
}
