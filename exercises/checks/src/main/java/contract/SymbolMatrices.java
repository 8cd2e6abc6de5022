package contract;

/**
 * Task 42.1: a second-order cell reads a string.
 *
 * <pre>
 * h_t = σ(h_{t−1} W_k + b)     k is symbol t; [1,H] [H,H] + [H] → [1,H]
 * h_0 = (1, 0, …, 0)
 * </pre>
 */
public interface SymbolMatrices {
    /**
     * Reads a string from its first symbol to its last.
     *
     * @param W a matrix [H,H] for each symbol
     * @param b the bias, [H]
     * @param symbols the string, numbers from 0
     * @return the state after the last symbol, [H]
     */
    double[] last(double[][][] W, double[] b, int[] symbols);
}
