package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a GRU whose reset comes after the product, columns in the order r, z, n.
 *
 * @param Wx weights of the input, [D,3H]
 * @param Wh weights of the state, [H,3H]
 * @param bx biases added to x Wx, [3H]
 * @param bh biases added to h Wh, [3H]
 */
public record GruWeights(INDArray Wx, INDArray Wh, INDArray bx, INDArray bh) {}
