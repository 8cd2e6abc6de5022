package contract;

/**
 * Task 18.2: BLEU from its parts.
 *
 * <pre>
 * BLEU = min(1, e^(1 − r/c)) (p_1 p_2 … p_K)^(1/K)
 * </pre>
 */
public interface BleuScore {
    /**
     * Puts the parts together.
     *
     * @param precisions p_1 to p_K, each from 0 to 1; K is at least 1
     * @param written c, how many words were written
     * @param wanted r, how many words the right text has, at least 1
     * @return BLEU; 0 if nothing was written
     */
    double score(double[] precisions, int written, int wanted);
}
