package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.4: one mark for a language model, in three units.
 *
 * <pre>
 * a = [[0, 0], [1.9459, 0]], tokens 0 and 1 came:   surprises of 1 and 3 bits, so [1.3863, 2, 4]
 * </pre>
 */
public interface LanguageMarks {
    /**
     * Marks the guesses.
     *
     * @param a the logits at each place, [T,V], as big as 1000 or −1000
     * @param came the token that came at each place, [T]
     * @return nats and bits per token, then the perplexity, in this order
     */
    double[] of(INDArray a, int[] came);
}
