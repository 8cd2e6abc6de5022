package rnn.array;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import java.util.Arrays;
import java.util.Random;

/**
 * The properties of a machine that decide the last bits of a result, and with them every digit that a training run
 * prints. The same seed gives the same digits on machines of the same kind. On machines of different kinds the digits
 * differ, but the claims of a lesson still hold.
 */
public final class MachineKind {
    private static final int ROWS = 33;
    private static final int DEPTH = 999;

    private MachineKind() {}

    /**
     * {@return the kind of this machine, naming no host: for example
     * {@code "amd64, 2 cores, 512-bit vectors, OpenBLAS sums 5d1c, JDK 17"}}
     */
    public static String describe() {
        return String.format(
                "%s, %d cores, %s, OpenBLAS sums %04x, JDK %d",
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), // work and sums are split by the number of cores
                vectors(),
                openBlas(),
                Runtime.version().feature());
    }

    /** Uses reflection, since the toolkit compiles and runs without the vector module. */
    private static String vectors() {
        try {
            Class<?> shapes = Class.forName("jdk.incubator.vector.VectorShape");
            Object preferred = shapes.getMethod("preferredShape").invoke(null);
            return shapes.getMethod("vectorBitSize").invoke(preferred) + "-bit vectors";
        } catch (ReflectiveOperationException absent) {
            return "no vectors"; // without --add-modules jdk.incubator.vector
        }
    }

    /**
     * OpenBLAS has a program for each make of processor and does not say which one it uses. The rounding of a sum
     * tells, since each program adds in its own order.
     */
    private static int openBlas() {
        Random random = new Random(1);
        float[] a = new float[ROWS * DEPTH];
        float[] c = new float[ROWS * ROWS];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.nextFloat() - 0.5f;
        }
        blas_set_num_threads(1);
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, ROWS, ROWS, DEPTH, 1, a, DEPTH, a, ROWS, 0, c, ROWS);
        return Arrays.hashCode(c) & 0xffff;
    }
}
