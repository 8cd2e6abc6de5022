package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 14.4: the gradient of CTC's loss with respect to the logits, from both sides of the trellis.
 *
 * <pre>
 * y = [[0.6, 0.4], [0.5, 0.5]] and the word [1]:   the gradient is [[0.1714, −0.1714], [0.2143, −0.2143]]
 * </pre>
 */
public interface CtcGradient {
    /**
     * Makes the gradient.
     *
     * @param logY the natural logarithms of the network's probabilities, [T,C]; symbol 0 is the blank
     * @param logAlpha the natural logarithms of α, [T,S] with S = 2U+1, as small as −1000, and −∞ where α is 0
     * @param logBeta the natural logarithms of β, [T,S]; β_t leaves out y_t, as in lesson 14
     * @param target the word's labels, [U], at least one; they fit into T frames
     * @return the gradient, [T,C]
     */
    INDArray gradient(INDArray logY, INDArray logAlpha, INDArray logBeta, int[] target);
}
