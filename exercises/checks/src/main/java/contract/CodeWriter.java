package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15a.3: a writer without weights, which knows what a door's codes look like.
 *
 * <pre>
 * digits 0 … 9 are labels 1 … 10, and the blank is 0
 * </pre>
 */
public interface CodeWriter {
    /**
     * Votes on what comes next.
     *
     * @param written the labels written so far, 0 to 4 of them
     * @return the writer's logits, [11], which are added to the listener's
     */
    INDArray votes(int[] written);
}
