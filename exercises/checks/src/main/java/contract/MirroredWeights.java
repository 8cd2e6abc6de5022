package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 11.3: a mirrored GRU's weights, turned into ours.
 *
 * <pre>
 * theirs: columns z, r, n      h_t = (1 − z) ⊙ h + z ⊙ n
 * ours:   columns r, z, n      h_t = z ⊙ h + (1 − z) ⊙ n
 * </pre>
 */
public interface MirroredWeights {
    /**
     * Turns their weights into ours.
     *
     * @param theirs one of their arrays: Wx [D,3H], Wh [H,3H], or the biases as one row, [1,3H]
     * @return an array of the same size, with which our equations give the same states
     */
    INDArray ours(INDArray theirs);
}
