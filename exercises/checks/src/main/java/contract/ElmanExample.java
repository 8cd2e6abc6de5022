package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An Elman layer with a sequence to read and a target for its last state.
 *
 * @param x the inputs, [T,N,D]
 * @param start the state before the first step, [N,H]
 * @param target what the last state should be, [N,H]
 * @param Wx the weights of the input, [D,H]
 * @param Wh the weights of the state, [H,H]
 * @param b the bias, [H]
 */
public record ElmanExample(INDArray x, INDArray start, INDArray target, INDArray Wx, INDArray Wh, INDArray b) {}
