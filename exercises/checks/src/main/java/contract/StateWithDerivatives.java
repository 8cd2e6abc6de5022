package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The units of a fully recurrent network, and how each of them depends on each weight.
 *
 * @param h the units, [1,H]
 * @param p ∂h_k/∂W_ij, [H,R,H]
 */
public record StateWithDerivatives(INDArray h, INDArray p) {}
