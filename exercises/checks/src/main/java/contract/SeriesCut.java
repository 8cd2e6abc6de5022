package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 1.3: the windows of a series, each with its answer.
 *
 * <pre>
 * row n = x_n, x_{n+1}, …, x_{n+T-1}, and the answer x_{n+T}      for every n that has an answer
 * </pre>
 */
public interface SeriesCut {
    /**
     * Cuts a series into windows.
     *
     * @param series R values, the oldest first, [R]
     * @param T the number of values that a window shows, below R
     * @return one row per window, with the answer in the last column, [R-T, T+1]
     */
    INDArray windows(INDArray series, int T);
}
