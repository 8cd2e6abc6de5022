package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.1: a sound cut into frames, each faded in and out.
 *
 * <pre>
 * sound = [1, 2, 3, 4, 5, 6, 7], L = 4, hop = 2:   the window is [0, 0.5, 1, 0.5], and T = 2
 *                                                  the frames are [[0, 1, 3, 2], [0, 2, 5, 3]]
 * </pre>
 */
public interface FadedFrames {
    /**
     * Cuts a sound into frames.
     *
     * @param sound the samples, [n], where n is at least L
     * @param L samples per frame
     * @param hop samples from the beginning of a frame to the beginning of the next, at most L
     * @return the whole frames, [T,L]
     */
    INDArray cut(INDArray sound, int L, int hop);
}
