package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 7.5: a one-to-many network that writes.
 *
 * <pre>
 * x_0 = v,  h_{−1} = 0
 * h_t = tanh(x_t Wx + h_{t−1} Wh + b)
 * token_t = the largest of h_t Wo + bo
 * x_{t+1} = row token_t of E
 * </pre>
 */
public interface GreedyWriter {
    /**
     * Writes tokens from a vector.
     *
     * @param v the vector, [1,D]
     * @param E a vector for each token, [V,D]
     * @param Wx the weights of the input, [D,H]
     * @param Wh the weights of the state, [H,H]
     * @param b the bias, [H]
     * @param Wo the weights of the output, [H,V]
     * @param bo the bias of the output, [V]
     * @param end the token that ends the writing and is not part of it
     * @param most the largest number of tokens
     * @return the tokens
     */
    int[] write(
            INDArray v, INDArray E, INDArray Wx, INDArray Wh, INDArray b, INDArray Wo, INDArray bo, int end, int most);
}
