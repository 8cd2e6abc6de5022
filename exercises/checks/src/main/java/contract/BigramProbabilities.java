package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 3.2: from counted pairs to probabilities.
 *
 * <pre>
 * p(b | a) = (n_ab + s) / (n_a + s V)      n_a = Σ_b n_ab, each row a distribution over V words
 * </pre>
 */
public interface BigramProbabilities {
    /**
     * Makes the probabilities of the next word.
     *
     * @param n the counts, [V,V]; n[a,b] says how often word b came right after word a
     * @param s the number added to every count, above 0
     * @return p, [V,V]; every row sums to 1, even that of a word that nothing follows
     */
    INDArray probabilities(INDArray n, double s);
}
