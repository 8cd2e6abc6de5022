package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 8.4: one step of gradient descent of an Elman layer whose last state should be the target.
 *
 * <pre>
 * L = ½ Σ (h_{T-1} - target)²       over all N·H numbers, so dh_{T-1} = h_{T-1} - target
 * w ← w - rate · dL/dw               once, for Wx, Wh and b, at the end of the way back
 * </pre>
 */
public interface ElmanDescent {
    /**
     * Runs forward, walks back, and moves the weights once.
     *
     * @param x the inputs, time first, [T,N,D]
     * @param start the state before the first step, [N,H]
     * @param target what the last state should be, [N,H]
     * @param Wx the current weights of the input, [D,H]
     * @param Wh the current weights of the state, [H,H]
     * @param b the current bias, [H]
     * @param rate the learning rate
     * @return the weights after the step; the given ones do not change
     */
    ElmanWeights update(INDArray x, INDArray start, INDArray target, INDArray Wx, INDArray Wh, INDArray b, double rate);
}
