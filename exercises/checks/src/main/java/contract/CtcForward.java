package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 14.3: the trellis of a word, from the left, in logarithms. Its S = 2U+1 states are the word's U labels with a
 * blank before, between and after them; symbol(s) is the blank 0 where s is even, and the label (s−1)/2 where it is
 * odd.
 *
 * <pre>
 * α_0(0) = y_0(blank)      α_0(1) = y_0(first label)      α_0(s) = 0 for all other s
 * α_t(s) = (α_{t−1}(s) + α_{t−1}(s−1) + [may jump] α_{t−1}(s−2)) y_t(symbol(s))
 * may jump: s is a label's state, and the label two states before is a different one
 * </pre>
 */
public interface CtcForward {
    /**
     * Sums all ways from the left.
     *
     * @param logY the natural logarithms of the network's probabilities, [T,C]; symbol 0 is the blank
     * @param target the word's labels, [U], perhaps none; they need not fit into T frames
     * @return the natural logarithm of each α, [T,S], and −∞ where α is 0
     */
    INDArray logAlpha(INDArray logY, int[] target);
}
