package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 4.3: what the network says after one step.
 *
 * <pre>
 * p_t = softmax(h_t Wo + bo)      [N,C] = [N,H]·[H,C] + [C], each row a distribution over C classes
 * </pre>
 */
public interface ElmanOutput {
    /**
     * Makes the probabilities of the classes.
     *
     * @param h the state, [N,H]
     * @param Wo the weights of the output, [H,C]
     * @param bo the bias of the output, [C], added to every row
     * @return the probabilities, [N,C]; every row sums to 1, even where {@code h Wo + bo} is as big as 1000
     */
    INDArray output(INDArray h, INDArray Wo, INDArray bo);
}
