package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 17.1: one look back.
 *
 * <pre>
 * e_t = ⟨query, h_t⟩ / √H          [H], [S,H] → [S]
 * w = softmax(e)                   [S]
 * context = Σ_t w_t h_t            [H]
 * </pre>
 */
public interface ScaledGlance {
    /**
     * Looks at the states with one query.
     *
     * @param states the reader's states, [S,H]
     * @param query what the writer looks with, [H]
     * @return the weights, [S], and the context, [H]
     */
    Glance attend(INDArray states, INDArray query);
}
