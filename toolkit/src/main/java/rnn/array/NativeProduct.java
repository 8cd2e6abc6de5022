package rnn.array;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * A product by OpenBLAS in native memory that is kept from call to call, one for each thread. Copying there and back costs
 * little; handing over the arrays themselves costs more, since JavaCPP then allocates and copies all three at each call,
 * and cannot begin within an array.
 */
final class NativeProduct {
    private FloatPointer a = new FloatPointer();
    private FloatPointer b = new FloatPointer();
    private FloatPointer c = new FloatPointer();

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
        a = large(a, (long) m * k);
        b = large(b, (long) k * n);
        c = large(c, (long) m * n);
        a.put(left, atA, m * k);
        b.put(right, atB, k * n);
        c.put(sum, atC, m * n);
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
        c.get(sum, atC, m * n);
    }

    private static FloatPointer large(FloatPointer memory, long size) {
        if (memory.capacity() >= size) {
            return memory;
        }
        memory.close();
        return new FloatPointer(size);
    }
}
