package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.4: one mark for a language model, in three units.
 *
 * <pre>
 * nats       L = −(1/T) Σ_t ln softmax(z_t)[c_t]
 * bits       L / ln 2
 * perplexity e^L
 * </pre>
 */
public interface LanguageMarks {
    /**
     * Marks the guesses.
     *
     * @param z the logits at each place, [T,V], as big as 1000 or −1000
     * @param came the token that came at each place, [T]
     * @return nats and bits per token, then the perplexity, in this order
     */
    double[] of(INDArray z, int[] came);
}
