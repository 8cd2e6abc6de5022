package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a network that reads signs and gives one verdict at the end.
 *
 * @param Wx of the input, [2,H]: row 0 for an opening bracket, row 1 for a closing one
 * @param Wh of the state, [H,H]
 * @param b the bias, [H]
 * @param v of the verdict, [H]
 * @param c the verdict's bias
 */
public record CounterWeights(INDArray Wx, INDArray Wh, INDArray b, INDArray v, double c) {}
