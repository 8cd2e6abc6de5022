package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a window with one output.
 *
 * @param W a weight for each place, [3,3]
 * @param b the bias, [1]
 */
public record WindowWeights(INDArray W, INDArray b) {}
