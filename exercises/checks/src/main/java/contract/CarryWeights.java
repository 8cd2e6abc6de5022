package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a recurrent network with one unit and one output.
 *
 * @param Wx weights of the input, [2,1]
 * @param Wh the weight of the state before, [1,1]
 * @param b the unit's bias, [1]
 * @param Vx from the input to the output, [2,1]
 * @param Vh from the state before and from the new state to the output, [2,1]
 */
public record CarryWeights(INDArray Wx, INDArray Wh, INDArray b, INDArray Vx, INDArray Vh) {}
