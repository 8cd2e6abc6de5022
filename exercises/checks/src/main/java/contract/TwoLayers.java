package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 5.4: two recurrent layers, one above the other, each with H inputs and H units.
 *
 * <pre>
 * first_t  = tanh([x_t, first_{t-1}] W1 + b1)
 * second_t = tanh([first_t, second_{t-1}] W2 + b2)      first_{-1} = second_{-1} = 0
 * </pre>
 */
public interface TwoLayers {
    /**
     * Makes the states of the second layer.
     *
     * @param x the sequences, time first, [T,N,H]
     * @param W1 the weights of the first layer, [2H,H]
     * @param b1 its bias, [H]
     * @param W2 the weights of the second layer, [2H,H]
     * @param b2 its bias, [H]
     * @return second_0 … second_{T-1}, [T,N,H]
     */
    INDArray states(INDArray x, INDArray W1, INDArray b1, INDArray W2, INDArray b2);
}
