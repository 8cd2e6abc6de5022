package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 6.3: learning from a padded batch.
 *
 * <pre>
 * e = w x + b − y                    [T,N]
 * L = Σ m e² / Σ m                   over the real places
 * w ← w − rate · 2 Σ m e x / Σ m
 * b ← b − rate · 2 Σ m e / Σ m       from w = b = 0
 * </pre>
 */
public interface MaskedDescent {
    /**
     * Learns to forecast y from x by gradient descent.
     *
     * @param x the inputs, [T,N]
     * @param y the right answers, [T,N]
     * @param mask [T,N]: 1 for a real place, 0 for padding, which may hold any numbers
     * @param rate the learning rate
     * @param steps the number of steps of descent
     * @return w and b after these steps
     */
    double[] fit(INDArray x, INDArray y, INDArray mask, double rate, int steps);
}
