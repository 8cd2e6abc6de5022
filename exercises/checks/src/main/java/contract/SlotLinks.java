package contract;

/**
 * Task 45.3: which slot was written after which.
 *
 * <pre>
 * L'_ij = (1 − w_i − w_j) L_ij + w_i p_j      for i ≠ j; L'_ii = 0
 * </pre>
 */
public interface SlotLinks {
    /**
     * {@return L', the links after a writing, [K][K]}
     *
     * @param links L, the links before; L_ij says how far slot i was written just after slot j, [K][K]
     * @param write w, the weights of this writing, [K]
     * @param precedence p, how far each slot was the last one written before, [K]
     */
    double[][] links(double[][] links, double[] write, double[] precedence);
}
