package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 18.3: the likeliest text that a beam finds.
 *
 * <pre>
 * score(y) = Σ_t log p(y_t | y_{t−1}) / |y|^α       |y| counts the token 0 that ends y
 * </pre>
 */
public interface BeamWriter {
    /**
     * Searches. The model is a table: what comes next depends on the last token alone. Token 0 stands before each text
     * and ends it.
     *
     * @param logP the logarithms of the probabilities, [V,V]: row i, column j for token j after token i
     * @param width how many texts are kept after each step
     * @param exponent α
     * @param most how many steps there are at most
     * @return the tokens of the text with the largest score, without the 0 that ends it
     */
    int[] write(INDArray logP, int width, double exponent, int most);
}
