package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 41.3: one step of the modern Hopfield network, which is attention.
 *
 * <pre>
 * softmax(β q Xᵀ) X     [1,D]
 * </pre>
 */
public interface SoftRecall {
    /**
     * Takes one step.
     *
     * @param X the stored patterns, [P,D]
     * @param q the state, which is the query, [1,D]
     * @param beta how sharply one pattern is chosen
     * @return the new state, [1,D]
     */
    INDArray retrieve(INDArray X, INDArray q, double beta);
}
