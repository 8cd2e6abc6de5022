package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 2.4: one step of gradient descent for a layer with softmax and cross-entropy.
 *
 * <pre>
 * p = softmax(x W)                          [N,C] = [N,D]·[D,C]
 * ∂L/∂W = xᵀ (p − onehot(targets)) / N      [D,C] = [D,N]·[N,C]
 * W ← W − η ∂L/∂W
 * </pre>
 */
public interface DescentStep {
    /**
     * Makes the weights after one step.
     *
     * @param x the inputs, [N,D]
     * @param targets the right class of each row, N numbers from 0 to C-1
     * @param W the weights before the step, [D,C]
     * @param rate η, the learning rate
     * @return the weights after the step, [D,C]
     */
    INDArray step(INDArray x, int[] targets, INDArray W, double rate);
}
