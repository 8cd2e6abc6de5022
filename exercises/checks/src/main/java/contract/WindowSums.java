package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 20.3: a convolution.
 *
 * <pre>
 * y[i,o] = Σ_j Σ_c x[rows[i][j], c] W[j·C + c, o] + b[o]     a place −1 adds nothing
 * </pre>
 */
public interface WindowSums {
    /**
     * {@return y, [P',C']}
     *
     * @param x the picture, [P,C]: C numbers at each of P places
     * @param rows the places that the window covers at each position, [P'][K]; −1 is outside
     * @param W weights, [K·C,C']
     * @param b bias, [C']
     */
    INDArray convolve(INDArray x, int[][] rows, INDArray W, INDArray b);
}
