package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.2: the power of a spectrum added up in mel bands.
 *
 * <pre>
 * rate = 2800, K = 1, power = [5, 2, 9]:   the corners are 0, 512.4 and 1400, the pitches 0, 700 and 1400
 *                                          the pitch 700 weighs 0.7887, and the band is 1.577
 * </pre>
 */
public interface MelEnergies {
    /**
     * Adds up the power in each band.
     *
     * @param power the power of each pitch in each frame, [T, L/2 + 1]
     * @param rate samples per second
     * @param K the number of bands
     * @return [T,K]
     */
    INDArray bands(INDArray power, int rate, int K);
}
