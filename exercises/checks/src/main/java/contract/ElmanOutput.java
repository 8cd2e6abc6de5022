package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 4.3: what the network says after one step.
 *
 * <pre>
 * o_t = softmax(s_t Vo + c)      [N,C] = [N,H]·[H,C] + [C], each row a distribution over C classes
 * </pre>
 */
public interface ElmanOutput {
    /**
     * Makes the probabilities of the classes.
     *
     * @param s the state, [N,H]
     * @param Vo the weights of the output, [H,C]
     * @param c the bias of the output, [C], added to every row
     * @return the probabilities, [N,C]; every row sums to 1, even where {@code s Vo + c} is as big as 1000
     */
    INDArray output(INDArray s, INDArray Vo, INDArray c);
}
