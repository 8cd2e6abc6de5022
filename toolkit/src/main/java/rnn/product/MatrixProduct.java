package rnn.product;

/**
 * Products of row-major matrices in single precision. There are several ways to compute a product. All of them compute
 * each number by the same chain of steps, from the first k to the last, and round each step once:
 *
 * <pre>
 * c_ij ← a_ik b_kj + c_ij     for k = 0, 1, 2, …
 * </pre>
 *
 * So a row of the result depends only on that row of a and on b. It does not depend on the number of rows, the row's
 * place among them, the number of threads, the width of the processor's vectors, or on whether the vector module is
 * there. Therefore the choice between the ways is only a matter of speed. A library such as OpenBLAS, which ND4J
 * brings, does not promise this: its sums change with the number of rows and with the place of a row.
 */
public final class MatrixProduct {
    /** Below this many multiplications, copying blocks costs more than the loops. */
    private static final int SMALL = 512;

    /** With fewer rows per share, most of the time would go into what each share does once. */
    private static final int GRAIN = 32;

    /** The same limit for a sum over rows, where each share arranges all of b. */
    private static final int GRAIN_OF_SUM = 16;

    /** The rows of a result that stay in the L2 cache while all panels pass. */
    private static final int BLOCK = 64;

    /** The rows of both matrices that are arranged at a time for a sum over rows. */
    private static final int DEPTH = 128;

    /** Columns transposed at a time: as many write positions as the L1 cache can keep open. */
    private static final int STRIPE = 16;

    /** With fewer rows or fewer multiplications than these, arranging b for the vector module does not pay. */
    private static final int FEW = 4;

    private static final int WORTH_PANELS = 1 << 15;

    /** A sum over rows with fewer columns takes longer to transpose than to add. */
    static final int NARROW = 16;

    private static final ThreadLocal<float[]> TURNED = ThreadLocal.withInitial(() -> new float[0]);

    private MatrixProduct() {}

    /**
     * c += op(a) op(b), row by row; op transposes a matrix if asked.
     *
     * @param a op(a) is [m,k]
     * @param transposeA whether a is transposed
     * @param b op(b) is [k,n]
     * @param transposeB whether b is transposed
     * @param c [m,n]
     * @param m rows of the result
     * @param n columns of the result
     * @param k how many products each number sums
     */
    public static void add(
            float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        if (transposeA && transposeB) {
            LoopProduct.add(Matrix.of(a, 0, m, k, true), Matrix.of(b, 0, k, n, true), Matrix.of(c, 0, m, n, false));
        } else if (transposeA) {
            addTransposed(a, 0, b, 0, c, m, n, k);
        } else if (transposeB || !multipliedSparse(a, b, null, c, m, n, k)) {
            addRows(a, b, transposeB, null, c, m, n, k);
        }
    }

    /**
     * c = a b + row, with the same row added to every row.
     *
     * @param a [m,k]
     * @param b [k,n]
     * @param row [n]
     * @param c [m,n]
     * @param m rows of the result
     * @param n columns of the result
     * @param k how many products each number sums
     */
    public static void setAffine(float[] a, float[] b, float[] row, float[] c, int m, int n, int k) {
        if (!multipliedSparse(a, b, row, c, m, n, k)) {
            addRows(a, b, false, row, c, m, n, k);
        }
    }

    /** Computes the product if nearly all of a is 0; otherwise it does nothing. */
    private static boolean multipliedSparse(float[] a, float[] b, float[] row, float[] c, int m, int n, int k) {
        SparseRows sparse = SparseRows.of(a, 0, m, k);
        if (sparse != null) {
            sparse.multiply(b, 0, row, c, n);
        }
        return sparse != null;
    }

    /**
     * Each share computes some rows of c. The products are added to the given row, or to c itself if no row is given.
     */
    private static void addRows(float[] a, float[] b, boolean transposeB, float[] row, float[] c, int m, int n, int k) {
        long multiplications = (long) m * n * k;
        if (multiplications <= SMALL) {
            fillRows(row, c, 0, m);
            loops(a, b, transposeB, c, m, n, k);
            return;
        }
        PackedProduct packed = null;
        if (suitsPanels(m, n, k)) {
            packed = PackedProduct.vectorised(k, n, true);
            packed.pack(b, 0, transposeB ? k : n, k, transposeB);
        }
        PackedProduct product = packed;
        Parallel.run(m, grain(GRAIN, (double) n * k), (share, from, to) -> {
            int rows = product == null ? Math.max(1, to - from) : BLOCK;
            for (int start = from; start < to; start += rows) {
                int end = Math.min(to, start + rows);
                fillRows(row, c, start, end);
                if (product != null) {
                    product.addTo(a, start * k, k, c, start * n, n, end - start);
                } else {
                    LoopProduct.add(
                            Matrix.of(a, start * k, end - start, k, false),
                            Matrix.of(b, 0, k, n, transposeB),
                            Matrix.of(c, start * n, end - start, n, false));
                }
            }
        });
    }

    /** How many rows are worth a thread, given the multiplications per row, but at least the given number. */
    private static int grain(int fewest, double multiplications) {
        return Math.max(fewest, Parallel.grain(multiplications * Parallel.PRODUCT));
    }

    private static void fillRows(float[] row, float[] c, int from, int to) {
        for (int r = from; r < to && row != null; r++) {
            System.arraycopy(row, 0, c, r * row.length, row.length);
        }
    }

    static boolean suitsPanels(int m, int n, int k) {
        return PackedProduct.isVectorised() && m >= FEW && (long) m * n * k >= WORTH_PANELS;
    }

    /**
     * c += aᵀ b over k rows of a [·,m], from row {@code rowA}, and k rows of b [·,n], from row {@code rowB}. Each share
     * computes some rows of c, so each number is the same chain however many shares there are.
     *
     * @param a [·,m]
     * @param rowA the first row of a
     * @param b [·,n]
     * @param rowB the first row of b
     * @param c [m,n]
     * @param m rows of the result
     * @param n columns of the result
     * @param k how many rows of a and of b
     */
    public static void addTransposed(float[] a, int rowA, float[] b, int rowB, float[] c, int m, int n, int k) {
        SparseRows sparse = SparseRows.of(a, rowA * m, k, m);
        if (sparse != null) {
            sparse.transpose(m).multiply(b, rowB * n, null, c, n);
            return;
        }
        Parallel.run(m, grain(GRAIN_OF_SUM, (double) n * k), (share, from, to) -> {
            if (n >= NARROW && suitsPanels(to - from, n, k)) {
                addPackedTransposed(a, rowA * m + from, m, b, rowB * n, n, c, from * n, n, to - from, n, k);
            } else {
                LoopProduct.add(
                        Matrix.of(a, rowA * m, m, k, true).rows(from, to),
                        Matrix.of(b, rowB * n, k, n, false),
                        Matrix.of(c, from * n, to - from, n, false));
            }
        });
    }

    /**
     * c += aᵀ b for m columns of a. Some rows are taken at a time: those of b become panels, and the columns of a
     * become rows. A stride is the distance from one row of a matrix to the next.
     */
    static void addPackedTransposed(
            float[] a,
            int atA,
            int strideA,
            float[] b,
            int atB,
            int strideB,
            float[] c,
            int atC,
            int strideC,
            int m,
            int n,
            int k) {
        PackedProduct packed = PackedProduct.vectorised(Math.min(DEPTH, k), n, true);
        int stride = PackedProduct.STRIDE;
        float[] columns = turned(Sizes.product("columns arranged for products", m, stride));
        for (int from = 0; from < k; from += DEPTH) {
            int rows = Math.min(DEPTH, k - from);
            for (int column = 0; column < m; column += STRIPE) {
                int count = Math.min(STRIPE, m - column);
                transpose(a, atA + from * strideA + column, strideA, columns, column * stride, stride, rows, count);
            }
            packed.pack(b, atB + from * strideB, strideB, rows, false);
            packed.addTo(columns, 0, stride, c, atC, strideC, m);
        }
    }

    private static float[] turned(int size) {
        if (TURNED.get().length < size) {
            TURNED.set(new float[size]);
        }
        return TURNED.get();
    }

    /**
     * The rows of b become as long as the columns of a. If that length is odd, a zero is added, since a tile may take
     * two numbers at a time.
     */
    private static void transpose(
            float[] a, int atA, int strideA, float[] b, int atB, int strideB, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                b[atB + column * strideB + row] = a[atA + row * strideA + column];
            }
        }
        for (int column = 0; column < columns && rows % 2 == 1; column++) {
            b[atB + column * strideB + rows] = 0;
        }
    }

    private static void loops(float[] a, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        for (int i = 0; i < m; i++) {
            for (int p = 0; p < k; p++) {
                float x = a[i * k + p];
                for (int j = 0; j < n; j++) {
                    float y = transposeB ? b[j * k + p] : b[p * n + j];
                    c[i * n + j] = MultiplyAdd.of(x, y, c[i * n + j]);
                }
            }
        }
    }
}
