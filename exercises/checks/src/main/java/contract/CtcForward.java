package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 14.3: the trellis of a word, from the left, in logarithms. Its S = 2U+1 states are the word's U labels with a
 * blank before, between and after them; symbol(s) is the blank 0 where s is even, and the label (s−1)/2 where it is
 * odd.
 *
 * <pre>
 * y = [[0.6, 0.4], [0.5, 0.5]] and the word [1]:   α = [[0.6, 0.4, 0], [0.3, 0.5, 0.2]]
 * a word of length 0 has one state, S = 1
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
