package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.4: the frames of one sound scaled to mean 0 and deviation 1, column by column; the padding stays 0.
 *
 * <pre>
 * μ_d = (1 / F) Σ_t x_t(d),    σ_d² = (1 / F) Σ_t (x_t(d) − μ_d)²                 sums over the real frames t = 0 … F−1
 * y_t(d) = (x_t(d) − μ_d) / max(σ_d, 10⁻⁴)   for t &lt; F,    y_t(d) = 0 for the padding
 * </pre>
 */
public interface NormalisedFrames {
    /**
     * Normalises the real frames.
     *
     * @param x frames, [T,D]; those from F on are padding and hold zeros
     * @param F how many frames are real, 1 to T
     * @return [T,D]
     */
    INDArray of(INDArray x, int F);
}
