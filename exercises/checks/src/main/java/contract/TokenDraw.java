package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 13.3: a token drawn according to given probabilities.
 *
 * <pre>
 * p = [0.2, 0.5, 0.3]:   u = 0.1 draws token 0, u = 0.3 and u = 0.6 draw token 1, u = 0.8 draws token 2
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
