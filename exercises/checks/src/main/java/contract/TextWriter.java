package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 16.4: a decoder that writes on its own, the likeliest token each time.
 *
 * <pre>
 * thought = [0, 1, 2], after = [[0, 0, 5], [4, 0, 0], [0, 3, 0]], end 2:   the text is [1, 0]
 * </pre>
 */
public interface TextWriter {
    /**
     * Writes one text.
     *
     * @param thought what the reader left: a logit for each token at every step, [V]
     * @param after the logits after each token, [V,V]: row k after token k
     * @param end the token that opens and ends a text and is not part of it
     * @param most the most tokens to write
     * @return the text
     */
    int[] write(INDArray thought, INDArray after, int end, int most);
}
