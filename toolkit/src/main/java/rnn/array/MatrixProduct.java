package rnn.array;

/**
 * Products of row-major matrices in single precision, split over the cores where they are large. They run on the vector
 * module where that is present and the shape suits it, else on OpenBLAS, the same that ND4J brings, on one thread:
 * its own threads go on spinning on the cores that Java's threads need.
 */
final class MatrixProduct {
    /** Below this many multiplications a call of OpenBLAS costs more than the loops. */
    private static final long SMALL = 512;

    /** From this many multiplications on (some 30 µs) a second thread pays. */
    private static final long LARGE = 1 << 20;

    /** Fewer rows than this a share are not worth a thread. */
    private static final int GRAIN = 32;

    /** So many rows of a result stay in the processor's second cache while all panels pass. */
    private static final int BLOCK = 64;

    /** So many rows of two matrices are arranged at once for a sum over rows. */
    private static final int DEPTH = 128;

    /** So many columns are turned into rows at once: as many places as the first cache can hold open. */
    private static final int STRIPE = 16;

    /** A result of fewer columns would leave most of the vector module's panels empty. */
    private static final int NARROW =
            PackedProduct.isVectorised() ? PackedProduct.vectorised(0, 1).width() / 2 : 0;

    private MatrixProduct() {}

    /** c += op(a) op(b), where op(a) is [m,k], op(b) is [k,n] and c is [m,n]. */
    static void add(float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        if (transposeA && !transposeB && (long) m * n * k > SMALL) {
            addTransposed(a, 0, b, 0, c, m, n, k);
        } else if (transposeA || transposeB || !multipliedSparse(a, b, null, c, m, n, k)) {
            addDense(a, transposeA, b, transposeB, c, m, n, k);
        }
    }

    private static void addDense(
            float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        long multiplications = (long) m * n * k;
        if (multiplications <= SMALL) {
            loops(a, transposeA, b, transposeB, c, m, n, k);
        } else if (multiplications < LARGE || transposeA) {
            NativeProduct.ofThisThread().multiply(a, 0, transposeA, b, 0, transposeB, c, 0, m, n, k);
        } else {
            splitRows(a, b, transposeB, null, c, m, n, k);
        }
    }

    /** c = a b + row, the same row everywhere. */
    static void setAffine(float[] a, float[] b, float[] row, float[] c, int m, int n, int k) {
        if (multipliedSparse(a, b, row, c, m, n, k)) {
            return;
        }
        if ((long) m * n * k < LARGE) {
            fillRows(row, c, 0, m);
            addDense(a, false, b, false, c, m, n, k);
        } else {
            splitRows(a, b, false, row, c, m, n, k);
        }
    }

    /** Does the product if a is nearly all zeros; else nothing. */
    private static boolean multipliedSparse(float[] a, float[] b, float[] row, float[] c, int m, int n, int k) {
        SparseRows sparse = SparseRows.of(a, 0, m, k);
        if (sparse != null) {
            sparse.multiply(b, 0, row, c, n);
        }
        return sparse != null;
    }

    private static void fillRows(float[] row, float[] c, int from, int to) {
        for (int r = from; r < to && row != null; r++) {
            System.arraycopy(row, 0, c, r * row.length, row.length);
        }
    }

    /** Each share computes some rows of c, which add to the given row, or to what is there if there is none. */
    private static void splitRows(
            float[] a, float[] b, boolean transposeB, float[] row, float[] c, int m, int n, int k) {
        if (!suitsPanels(n) || k % 2 == 1) {
            Parallel.run(m, GRAIN, (share, from, to) -> {
                fillRows(row, c, from, to);
                NativeProduct.ofThisThread()
                        .multiply(a, from * k, false, b, 0, transposeB, c, from * n, to - from, n, k);
            });
            return;
        }
        PackedProduct packed = PackedProduct.vectorised(k, n);
        packed.pack(b, 0, transposeB ? k : n, k, n, transposeB);
        Parallel.run(m, GRAIN, (share, from, to) -> {
            for (int start = from; start < to; start += BLOCK) {
                int end = Math.min(to, start + BLOCK);
                fillRows(row, c, start, end);
                packed.addTo(a, start * k, k, c, start * n, n, end - start);
            }
        });
    }

    private static boolean suitsPanels(int n) {
        return NARROW > 0 && n >= NARROW;
    }

    /**
     * c += aᵀ b over k rows of a [·,m] from row {@code rowA} on and as many of b [·,n] from {@code rowB} on. Each share
     * sums over some of the rows; the sums are added in the order of the shares.
     */
    static void addTransposed(float[] a, int rowA, float[] b, int rowB, float[] c, int m, int n, int k) {
        SparseRows sparse = SparseRows.of(a, rowA * m, k, m);
        if (sparse != null) {
            sparse.transpose(m).multiply(b, rowB * n, null, c, n);
            return;
        }
        if ((long) m * n * k < LARGE) {
            NativeProduct.ofThisThread().multiply(a, rowA * m, true, b, rowB * n, false, c, 0, m, n, k);
            return;
        }
        float[][] sums = new float[Parallel.shares(k, GRAIN)][];
        sums[0] = c;
        Parallel.run(k, GRAIN, (share, from, to) -> {
            if (share > 0) {
                sums[share] = new float[m * n];
            }
            int atA = (rowA + from) * m;
            int atB = (rowB + from) * n;
            if (suitsPanels(n)) {
                addPackedTransposed(a, atA, b, atB, sums[share], m, n, to - from);
            } else {
                NativeProduct.ofThisThread().multiply(a, atA, true, b, atB, false, sums[share], 0, m, n, to - from);
            }
        });
        for (int share = 1; share < sums.length; share++) {
            float[] sum = sums[share];
            for (int i = 0; i < sum.length; i++) {
                c[i] += sum[i];
            }
        }
    }

    /** c += aᵀ b: of some rows at a time, b's become panels and a's columns become rows. */
    private static void addPackedTransposed(float[] a, int atA, float[] b, int atB, float[] c, int m, int n, int k) {
        PackedProduct packed = PackedProduct.vectorised(Math.min(DEPTH, k), n);
        int depth = packed.depth();
        int stride = PackedProduct.STRIDE;
        float[] columns = new float[m * stride];
        for (int from = 0; from < k; from += depth) {
            int rows = Math.min(depth, k - from);
            for (int column = 0; column < m; column += STRIPE) {
                transpose(
                        a,
                        atA + from * m + column,
                        m,
                        columns,
                        column * stride,
                        stride,
                        rows,
                        Math.min(STRIPE, m - column));
            }
            packed.pack(b, atB + from * n, n, rows, n, false);
            packed.addTo(columns, 0, stride, c, 0, n, m);
        }
    }

    private static void transpose(
            float[] a, int atA, int strideA, float[] b, int atB, int strideB, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                b[atB + column * strideB + row] = a[atA + row * strideA + column];
            }
        }
    }

    private static void loops(
            float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        for (int i = 0; i < m; i++) {
            for (int p = 0; p < k; p++) {
                float x = transposeA ? a[p * m + i] : a[i * k + p];
                for (int j = 0; j < n; j++) {
                    c[i * n + j] += x * (transposeB ? b[j * k + p] : b[p * n + j]);
                }
            }
        }
    }
}
