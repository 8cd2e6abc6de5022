package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 6.2: the loss of a padded batch.
 *
 * <pre>
 * L = Σ m ℓ / Σ m      over all steps and sequences
 * </pre>
 */
public interface MaskedMean {
    /**
     * Takes the mean over the real places.
     *
     * @param losses ℓ, [T,N]; where the mask is 0 there may be any number, even NaN
     * @param mask m, [T,N]: 1 for a real place, 0 for padding; at least one is 1
     * @return L
     */
    double mean(INDArray losses, INDArray mask);
}
