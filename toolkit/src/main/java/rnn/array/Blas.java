package rnn.array;

import org.bytedeco.openblas.global.openblas_nolapack;

/** Products of row-major matrices in single precision: OpenBLAS, the same that ND4J brings. */
final class Blas {
    /** Below this many multiplications the call costs more than the loops. */
    private static final long SMALL = 512;

    static {
        // One thread: the same sums in the same order whatever else the machine does.
        openblas_nolapack.blas_set_num_threads(1);
    }

    private Blas() {}

    /** c += op(a) op(b), where op(a) is [m,k], op(b) is [k,n] and c is [m,n]. */
    static void addProduct(
            float[] a, boolean transposeA, float[] b, boolean transposeB, float[] c, int m, int n, int k) {
        if ((long) m * n * k <= SMALL) {
            addSmallProduct(a, transposeA, b, transposeB, c, m, n, k);
            return;
        }
        openblas_nolapack.cblas_sgemm(
                openblas_nolapack.CblasRowMajor,
                transposeA ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                transposeB ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                m,
                n,
                k,
                1,
                a,
                transposeA ? m : k,
                b,
                transposeB ? k : n,
                1,
                c,
                n);
    }

    private static void addSmallProduct(
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
