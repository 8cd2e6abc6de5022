package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.1: how likely each token is at a temperature.
 *
 * <pre>
 * a = [0, 0.5493] and τ = 0.5 give [0.25, 0.75]
 * </pre>
 */
public interface Temperature {
    /**
     * Makes the probabilities.
     *
     * @param a the logits, [V]
     * @param tau the temperature, above 0
     * @return the probabilities, [V], which sum to 1 even where {@code a / tau} is as big as 1000
     */
    INDArray probabilities(INDArray a, double tau);
}
