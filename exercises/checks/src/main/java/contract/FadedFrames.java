package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.1: a sound cut into frames, each faded in and out.
 *
 * <pre>
 * frame_t(i) = sound(t · hop + i) w_i,    w_i = 0.5 − 0.5 cos(2π i / L)
 * i = 0 … L−1,    t = 0 … T−1,    T = 1 + ⌊(n − L) / hop⌋
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
