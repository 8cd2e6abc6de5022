package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 1.2: from rows of scores back to a text.
 *
 * <pre>
 * character t = the character of the alphabet at which row t is largest
 * </pre>
 */
public interface OneHotDecode {
    /**
     * Reads each row as the character with the largest score.
     *
     * @param scores one row per character, [T,V]; one-hot rows, or any numbers, even negative ones
     * @param alphabet V different characters
     * @return the text of T characters
     */
    String decode(INDArray scores, String alphabet);
}
