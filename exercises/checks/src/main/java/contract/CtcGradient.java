package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 14.4: the gradient of CTC's loss with respect to the logits, from both sides of the trellis.
 *
 * <pre>
 * p = α_{T−1}(S−1) + α_{T−1}(S−2)
 * γ_t(s) = α_t(s) β_t(s) / p                                       [T,S]
 * ∂L/∂z_t(c) = y_t(c) − Σ over the states s with symbol c of γ_t(s)    [T,C]
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
