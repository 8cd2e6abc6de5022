package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.2: the power of a spectrum added up in mel bands.
 *
 * <pre>
 * mel(f) = 2595 log₁₀(1 + f / 700),    hertz(m) = 700 (10^(m / 2595) − 1)
 * p_j = hertz(j · mel(rate / 2) / (K + 1))                                   j = 0 … K+1
 * w_b(f) = max(0, min((f − p_b) / (p_{b+1} − p_b), (p_{b+2} − f) / (p_{b+2} − p_{b+1})))
 * band_t(b) = Σ_k w_b(k · rate / L) power_t(k)                               b = 0 … K−1,  k = 0 … L/2
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
