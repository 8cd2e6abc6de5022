package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 5.2: from the weights of a layer in column notation, with two biases, to one matrix.
 *
 * <pre>
 * Wih x + bih + Whh h + bhh   of columns x and h   equals   [x, h, 1] W   of rows
 * </pre>
 */
public interface JoinedWeights {
    /**
     * Joins the weights.
     *
     * @param Wih the weights of the input in column notation, [H,D]
     * @param Whh the weights of the state in column notation, [H,H]
     * @param bih the bias of the input, [H]
     * @param bhh the bias of the state, [H]
     * @return W, [D+H+1,H]: first the input's rows, then the state's, then one row for the bias
     */
    INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh);
}
