package rnn.array;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * A product by OpenBLAS in native memory that is kept from call to call, one for each thread. Copying there and back costs
 * little; handing over the arrays themselves costs more, since JavaCPP then allocates and copies all three at each call,
 * and cannot begin within an array.
 */
final class NativeProduct {
    private static final ThreadLocal<NativeProduct> OF_THREAD = ThreadLocal.withInitial(NativeProduct::new);

    static {
        openblas_nolapack.blas_set_num_threads(1);
    }

    private FloatPointer a = new FloatPointer();
    private FloatPointer b = new FloatPointer();
    private FloatPointer c = new FloatPointer();

    private NativeProduct() {}

    static NativeProduct ofThisThread() {
        return OF_THREAD.get();
    }

    /** c[atC…] += op(a[atA…]) op(b[atB…]), where op(a) is [m,k], op(b) is [k,n] and c is [m,n]. */
    void multiply(
            float[] left,
            int atA,
            boolean transposeA,
            float[] right,
            int atB,
            boolean transposeB,
            float[] sum,
            int atC,
            int m,
            int n,
            int k) {
        a = filled(a, left, atA, m * k);
        b = filled(b, right, atB, k * n);
        c = filled(c, sum, atC, m * n);
        sgemm(a, transposeA, transposeA ? m : k, b, transposeB, transposeB ? k : n, m, n, k, n);
        c.get(sum, atC, m * n);
    }

    /** c[atC…] += a[atA…] b, where the rows of a and c are a stride apart, and b is in native memory, [k,n]. */
    void multiply(
            float[] left,
            int atA,
            int strideA,
            FloatPointer right,
            float[] sum,
            int atC,
            int strideC,
            int m,
            int n,
            int k) {
        int spanOfC = (m - 1) * strideC + n;
        a = filled(a, left, atA, (m - 1) * strideA + k);
        c = filled(c, sum, atC, spanOfC);
        sgemm(a, false, strideA, right, false, n, m, n, k, strideC);
        c.get(sum, atC, spanOfC);
    }

    private void sgemm(
            FloatPointer left,
            boolean transposeA,
            int strideA,
            FloatPointer right,
            boolean transposeB,
            int strideB,
            int m,
            int n,
            int k,
            int strideC) {
        openblas_nolapack.cblas_sgemm(
                openblas_nolapack.CblasRowMajor,
                transposeA ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                transposeB ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                m,
                n,
                k,
                1,
                left,
                strideA,
                right,
                strideB,
                1,
                c,
                strideC);
    }

    /** The memory, or larger memory in its place, that begins with these numbers. */
    private static FloatPointer filled(FloatPointer memory, float[] numbers, int at, int count) {
        FloatPointer large = memory;
        if (memory.capacity() < count) {
            memory.close();
            large = new FloatPointer((long) count);
        }
        large.put(numbers, at, count);
        return large;
    }
}
