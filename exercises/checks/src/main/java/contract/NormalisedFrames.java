package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.4: the frames of one sound scaled to mean 0 and deviation 1, column by column; the padding stays 0.
 *
 * <pre>
 * x = [[3, 2], [5, 8], [0, 0]] with F = 2 becomes [[−1, −1], [1, 1], [0, 0]]
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
