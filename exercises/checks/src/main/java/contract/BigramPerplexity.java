package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 3.3: how unsure the bigram is about a text.
 *
 * <pre>
 * perplexity = exp( −1/(T−1) · Σ_{t=1}^{T−1} ln p(w_t | w_{t−1}) )
 * </pre>
 */
public interface BigramPerplexity {
    /**
     * Measures a text.
     *
     * @param p the probabilities, [V,V]; p[a,b] is the probability of word b right after word a, above 0
     * @param words the text w_0 … w_{T−1}, at least two words; the first is given, the others are guessed
     * @return the perplexity, at least 1
     */
    double perplexity(INDArray p, int[] words);
}
