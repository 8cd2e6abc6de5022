package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 22.3: in which share of minimal pairs a language model prefers the real text.
 *
 * <pre>
 * s(text) = Σ_t ln softmax(logits_t)[word_t]
 * share   = (pairs with s(real) &gt; s(mixed) + half of the ties) / pairs      a tie: they differ by less than 10⁻⁴
 * </pre>
 */
public interface PairScore {
    /**
     * Scores all pairs.
     *
     * @param realLogits for each pair the logits of the real text, [T,V]; row t was computed before word t was read
     * @param realWords for each pair the words of the real text, [T]
     * @param mixedLogits for each pair the logits of the mixed text, [T,V]
     * @param mixedWords for each pair the words of the mixed text, [T]
     * @return the share, 0 to 1
     */
    double share(INDArray[] realLogits, int[][] realWords, INDArray[] mixedLogits, int[][] mixedWords);
}
