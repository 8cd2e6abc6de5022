package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 46.3: what a Kalman filter learns from one sample.
 *
 * <pre>
 * k = P g / (R + gᵀ P g)     [n]
 * w + k e                    [n]
 * P − k (P g)ᵀ               [n,n]
 * </pre>
 */
public interface KalmanUpdate {
    /**
     * Takes one sample in.
     *
     * @param w the weights, [n]
     * @param P their covariance, [n,n], symmetric
     * @param g the derivative of the network's answer by each weight, [n]
     * @param R how large the part of the error is that no weights could avoid, squared
     * @param e the error, target minus answer
     * @return the new weights and the new covariance
     */
    WeightBelief update(INDArray w, INDArray P, INDArray g, double R, double e);
}
