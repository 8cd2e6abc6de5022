package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 9.3: clipping by the global norm.
 *
 * <pre>
 * ‖g‖² = the sum of the squares of all numbers of all gradients
 * g ← g · most / ‖g‖      where ‖g‖ is larger than most; otherwise g stays
 * </pre>
 */
public interface GlobalNormClip {
    /**
     * Clips.
     *
     * @param gradients one for each weight, of any shapes
     * @param most the largest norm allowed, above 0
     * @return the clipped gradients, in the same order and shapes; those given stay as they are
     */
    INDArray[] clip(INDArray[] gradients, double most);
}
