package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.3: a token drawn according to given probabilities.
 *
 * <pre>
 * the first token i with p_0 + p_1 + … + p_i &gt; u
 * </pre>
 */
public interface TokenDraw {
    /**
     * Draws a token.
     *
     * @param p probabilities, [V]
     * @param u a random number, at least 0 and below 1
     * @return a token, 0 to V−1; never a token of probability 0
     */
    int draw(INDArray p, double u);
}
