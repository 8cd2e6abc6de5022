package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 46.1: ridge regression on two columns.
 *
 * <pre>
 * W = (Xᵀ X + λ I)⁻¹ Xᵀ y     [2,1]
 * </pre>
 */
public interface RidgeWeights {
    /**
     * Computes the weights.
     *
     * @param X the columns, [T,2]
     * @param y the answers, [T,1]
     * @param lambda λ, positive or 0
     * @return W, [2,1]
     */
    INDArray weights(INDArray X, INDArray y, double lambda);
}
