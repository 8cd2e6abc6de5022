package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The weights of a recursive network with one operator.
 *
 * @param E the codes of the leaves, [2,D]: row 0 for F, row 1 for T
 * @param W of both children, [2D,D]
 * @param b the bias, [D]
 * @param v of the verdict, [D]
 * @param c the verdict's bias
 */
public record ExclusiveWeights(INDArray E, INDArray W, INDArray b, INDArray v, double c) {}
