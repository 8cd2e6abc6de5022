package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of an Elman layer of H units with an output layer.
 *
 * @param Wx of the input, [D,H]
 * @param Wh of the state, [H,H]
 * @param b the layer's bias, [H]
 * @param Wo of the output, [H,C]
 * @param bo the output's bias, [C]
 */
public record ElmanNetwork(INDArray Wx, INDArray Wh, INDArray b, INDArray Wo, INDArray bo) {}
