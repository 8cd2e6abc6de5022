package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a Kalman filter believes about the weights of a network.
 *
 * @param w the estimate, [n]
 * @param P its covariance, [n,n]
 */
public record WeightBelief(INDArray w, INDArray P) {}
