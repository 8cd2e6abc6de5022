package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.1: how likely each token is at a temperature.
 *
 * <pre>
 * p = softmax(z / τ)      p_i = exp(z_i / τ) / Σ_j exp(z_j / τ)
 * </pre>
 */
public interface Temperature {
    /**
     * Makes the probabilities.
     *
     * @param z the logits, [V]
     * @param tau the temperature, above 0
     * @return the probabilities, [V], which sum to 1 even where {@code z / tau} is as big as 1000
     */
    INDArray probabilities(INDArray z, double tau);
}
