package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of an Elman layer, or their gradients, which have the same shapes.
 *
 * @param Wx of the input, [D,H]
 * @param Wh of the state, [H,H]
 * @param b the bias, [H]
 */
public record ElmanWeights(INDArray Wx, INDArray Wh, INDArray b) {}
