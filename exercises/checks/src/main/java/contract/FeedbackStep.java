package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 5.1: a fully connected layer that is fed its own last output.
 *
 * <pre>
 * h_t = tanh([x_t, h_{t-1}] W + b)      [N,H] = [N,D+H]·[D+H,H] + [H]
 * </pre>
 */
public interface FeedbackStep {
    /**
     * Makes the next output.
     *
     * @param x the inputs of this time step, [N,D]
     * @param h the output of the step before, [N,H]
     * @param W the weights, [D+H,H]; the first D rows meet the input, the last H rows the feedback
     * @param b the bias, [H], added to every row
     * @return the output of this step, [N,H]
     */
    INDArray step(INDArray x, INDArray h, INDArray W, INDArray b);
}
