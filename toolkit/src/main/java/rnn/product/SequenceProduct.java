package rnn.product;

/**
 * Products within each sequence of a batch: a matrix for each sequence times another matrix for the same sequence. The
 * sequences lie side by side as [T,N,D], so the rows of one sequence's matrix are N·D numbers apart. Nothing is copied
 * to bring them together.
 *
 * <p>Each number is the chain that {@link MatrixProduct} describes. So it does not depend on how many sequences there
 * are, nor on how many rows the two matrices have besides those that it is computed from.
 */
public final class SequenceProduct {
    private SequenceProduct() {}

    /**
     * c_i += op(a_i) op(b_i) for each sequence i; op transposes a matrix if asked.
     *
     * @param a op(a_i) is [m,k]
     * @param transposeA whether each a_i is transposed
     * @param b op(b_i) is [k,n]
     * @param transposeB whether each b_i is transposed
     * @param c each c_i is [m,n]
     * @param batch N, how many sequences
     * @param m rows of each result
     * @param n columns of each result
     * @param k how many products each number sums
     */
    public static void add(
            float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int batch, int m, int n, int k) {
        Parallel.run(batch, Parallel.grain((double) m * n * k * Parallel.PRODUCT), (share, from, to) -> {
            if (!MatrixProduct.suitsPanels(m, n, k) || n < MatrixProduct.NARROW || (transposeA && transposeB)) {
                addLoops(a, transposeA, b, transposeB, c, batch, m, n, k, from, to);
            } else if (transposeA) {
                for (int i = from; i < to; i++) {
                    MatrixProduct.addPackedTransposed(
                            a, i * m, batch * m, b, i * n, batch * n, c, i * n, batch * n, m, n, k);
                }
            } else {
                PackedProduct packed = PackedProduct.vectorised(k, n, true);
                int columns = transposeB ? k : n;
                for (int i = from; i < to; i++) {
                    packed.pack(b, i * columns, batch * columns, k, transposeB);
                    packed.addTo(a, i * k, batch * k, c, i * n, batch * n, m);
                }
            }
        });
    }

    private static void addLoops(
            float[] a,
            boolean transposeA,
            float[] b,
            boolean transposeB,
            float[] c,
            int batch,
            int m,
            int n,
            int k,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            LoopProduct.add(
                    matrix(a, i, batch, m, k, transposeA),
                    matrix(b, i, batch, k, n, transposeB),
                    matrix(c, i, batch, m, n, false));
        }
    }

    /** The matrix of one sequence after op, which transposes it or leaves it; the size after op is [rows,columns]. */
    private static Matrix matrix(float[] data, int sequence, int batch, int rows, int columns, boolean transposed) {
        return transposed
                ? new Matrix(data, sequence * rows, rows, columns, 1, batch * rows)
                : new Matrix(data, sequence * columns, rows, columns, batch * columns, 1);
    }
}
