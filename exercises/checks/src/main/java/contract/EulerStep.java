package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 47.1: one of Euler's steps of a continuous-time network.
 *
 * <pre>
 * y ← y + (Δ/τ) ⊙ (−y + σ(y + θ) W)     [N,H]
 * </pre>
 */
public interface EulerStep {
    /**
     * Takes one step.
     *
     * @param y the state, [N,H]
     * @param W the weights, [H,H], from the row's neuron to the column's
     * @param theta the thresholds θ, [H]
     * @param tau the time constants τ, [H]
     * @param step Δ
     * @return the state after the step, [N,H]
     */
    INDArray next(INDArray y, INDArray W, INDArray theta, INDArray tau, double step);
}
