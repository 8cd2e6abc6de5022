package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 9.3: clipping by the global norm.
 *
 * <pre>
 * ‖g‖² = the sum of the squares of all numbers of all gradients
 * g ← g · most / ‖g‖      if ‖g‖ is larger than most; otherwise g stays
 * </pre>
 */
public interface GlobalNormClip {
    /**
     * Clips all gradients by one factor.
     *
     * @param gradients one gradient per weight, of any shapes
     * @param most the largest norm allowed, above 0
     * @return the clipped gradients, in the same order and shapes; the given ones do not change
     */
    INDArray[] clip(INDArray[] gradients, double most);
}
