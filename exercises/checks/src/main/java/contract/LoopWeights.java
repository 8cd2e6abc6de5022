package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a linear loop.
 *
 * @param Wx weights of the input, [1,N]
 * @param Wh weights of the state before, [N,N]
 */
public record LoopWeights(INDArray Wx, INDArray Wh) {}
