package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The gradients that leave one step of an LSTM on the way back.
 *
 * @param da with respect to the sums a = x Wx + h Wh + b of the gates in the order i, f, g, o, [N,4H]
 * @param dcBefore with respect to the cell state before the step, [N,H]
 */
public record LstmStepGradient(INDArray da, INDArray dcBefore) {
    /** {@return {@link #da} by its former name, for answers that were written with it} */
    public INDArray dz() {
        return da;
    }
}
