package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a layer of H tanh units over both readers' states, and of the output above it.
 *
 * @param W from the two states, forward first, to the hidden units, [2,H]
 * @param b the hidden units' biases, [H]
 * @param Wo from the hidden units to the output, [H,1]
 * @param bo the output's bias
 */
public record HiddenLayer(INDArray W, INDArray b, INDArray Wo, double bo) {}
