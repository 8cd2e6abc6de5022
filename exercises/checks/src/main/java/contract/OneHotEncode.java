package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 1.1: a text as one-hot rows.
 *
 * <pre>
 * X[t,v] = 1 where character t of the text is character v of the alphabet, 0 elsewhere      [T,V]
 * </pre>
 */
public interface OneHotEncode {
    /**
     * Turns each character into a row.
     *
     * @param text T characters of the alphabet
     * @param alphabet V different characters; the id of a character is its place here, from 0
     * @return the rows in the text's order, [T,V]
     */
    INDArray encode(String text, String alphabet);
}
