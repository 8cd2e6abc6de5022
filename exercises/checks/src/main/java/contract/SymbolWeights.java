package contract;

/**
 * The weights of a second-order cell that reads 0 and 1.
 *
 * @param zero the matrix of symbol 0, [H,H]
 * @param one the matrix of symbol 1, [H,H]
 * @param b the bias, [H]
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by equals
public record SymbolWeights(double[][] zero, double[][] one, double[] b) {}
