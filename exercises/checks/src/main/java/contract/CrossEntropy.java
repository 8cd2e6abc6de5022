package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 2.2: how surprised a classifier is by the right answers.
 *
 * <pre>
 * L = 1/N Σ_n −ln softmax(a[n])[target_n] = 1/N Σ_n ( ln Σ_k e^{a[n,k]} − a[n,target_n] )
 * </pre>
 */
public interface CrossEntropy {
    /**
     * Computes the mean surprise.
     *
     * @param a the logits, [N,C]
     * @param targets the right class of each row, N numbers from 0 to C-1
     * @return the loss in nats, correct even for logits as big as 1000
     */
    double loss(INDArray a, int[] targets);
}
