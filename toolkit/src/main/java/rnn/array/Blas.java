package rnn.array;

import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Products of row-major matrices in single precision: OpenBLAS, the same that ND4J brings. It runs on one thread; a large
 * product is split over the cores here, because its own threads go on spinning on the cores that Java's threads need.
 */
final class Blas {
    /** Below this many multiplications the call costs more than the loops. */
    private static final long SMALL = 512;

    /** From this many multiplications on (some 30 µs) a second thread pays. */
    private static final long LARGE = 1 << 20;

    /** Fewer rows than this a share are not worth a thread. */
    private static final int GRAIN = 32;

    private static final ThreadLocal<NativeProduct> NATIVE = ThreadLocal.withInitial(NativeProduct::new);

    static {
        openblas_nolapack.blas_set_num_threads(1);
    }

    private Blas() {}

    /** c += op(a) op(b), where op(a) is [m,k], op(b) is [k,n] and c is [m,n]. */
    static void addProduct(
            float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        long multiplications = (long) m * n * k;
        if (multiplications <= SMALL) {
            loops(a, transposeA, b, transposeB, c, m, n, k);
        } else if (multiplications < LARGE || (transposeA && transposeB)) {
            sgemm(a, transposeA, b, transposeB, c, m, n, k);
        } else if (transposeA) {
            addTransposedProduct(a, 0, b, 0, c, m, n, k);
        } else {
            splitRows(a, b, transposeB, c, m, n, k);
        }
    }

    /** Each share computes some rows of c. */
    private static void splitRows(float[] a, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        Parallel.run(m, GRAIN, (share, from, to) -> NATIVE.get()
                .multiply(a, from * k, false, b, 0, transposeB, c, from * n, to - from, n, k));
    }

    /**
     * c += aᵀ b over k rows of a [·,m] from row {@code rowA} on and as many of b [·,n] from {@code rowB} on. Each share
     * sums over some of the rows; the sums are added in the order of the shares.
     */
    static void addTransposedProduct(float[] a, int rowA, float[] b, int rowB, float[] c, int m, int n, int k) {
        float[][] sums = new float[Parallel.shares(k, GRAIN)][];
        sums[0] = c;
        Parallel.run(k, GRAIN, (share, from, to) -> {
            if (share > 0) {
                sums[share] = new float[m * n];
            }
            NATIVE.get()
                    .multiply(a, (rowA + from) * m, true, b, (rowB + from) * n, false, sums[share], 0, m, n, to - from);
        });
        for (int share = 1; share < sums.length; share++) {
            float[] sum = sums[share];
            for (int i = 0; i < sum.length; i++) {
                c[i] += sum[i];
            }
        }
    }

    /** c += op(a) op(b) on this thread. */
    static void sgemm(float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        NATIVE.get().multiply(a, 0, transposeA, b, 0, transposeB, c, 0, m, n, k);
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
