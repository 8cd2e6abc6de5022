package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15a.2: a transducer read greedily, with a writer that looks at the last label it wrote.
 *
 * <pre>
 * heard = [[0, 3, 1], [1, 2, 0], [0, 0, 6]], most = 2
 * expected = [[0, 0, 0], [1, −3, 1], [4, 0, −1]]        the labels are [1, 2, 2, 2]
 * </pre>
 */
public interface FrameReader {
    /**
     * Reads one recording.
     *
     * @param heard the listener's logits in each frame, [T,C]; symbol 0 is the blank
     * @param expected the writer's logits after each label, [C,C]: row k after label k, row 0 before any label
     * @param most how many labels may be written in one frame, at least 1
     * @return the labels
     */
    int[] labels(INDArray heard, INDArray expected, int most);
}
