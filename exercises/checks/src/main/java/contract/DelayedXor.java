package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 40.4: the weights of a fully recurrent network of four units whose unit 0 says whether the two inputs of two
 * steps ago differed.
 *
 * <pre>
 * h_t = σ([x_t, 1, h_{t−1}] W)       x_t [1,2] of 0 and 1, h_t [1,4], h_{−1} = 0
 * </pre>
 */
public interface DelayedXor {
    /** {@return W, [7,4]: two rows of the inputs, a row of the biases, four rows of the units} */
    INDArray weights();
}
