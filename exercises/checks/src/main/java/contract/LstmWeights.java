package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of an LSTM, gates in the order i, f, g, o.
 *
 * @param Wx weights of the input, [D,4H]
 * @param Wh weights of the shown state, [H,4H]
 * @param b biases, [4H]
 */
public record LstmWeights(INDArray Wx, INDArray Wh, INDArray b) {}
