package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 2.1: from logits to probabilities.
 *
 * <pre>
 * p[n,c] = e^{a[n,c]} / Σ_k e^{a[n,k]}      [N,C], each row a distribution over C classes
 * </pre>
 */
public interface Softmax {
    /**
     * Makes probabilities, row by row.
     *
     * @param a the logits, [N,C]
     * @return the probabilities, [N,C]; every row sums to 1, even where a logit is as big as 1000
     */
    INDArray softmax(INDArray a);
}
