package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 14.6: frames in which a word is likely, although the likeliest path does not say it.
 *
 * <pre>
 * y = [[0.6, 0.4], [0.6, 0.4]]:   the likeliest path, two blanks, has 0.36; the three that say [1] have 0.64
 * </pre>
 */
public interface FooledPath {
    /**
     * Makes the probabilities of each frame.
     *
     * @param target the word's labels, [U], each 1 to C−1
     * @param symbols C, the number of symbols; 0 is the blank
     * @return the probabilities, [T,C]; you choose T, 100 at most
     */
    INDArray table(int[] target, int symbols);
}
