package rnn.array;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Proves that the native libraries load on this machine: one ND4J array, and one product through the OpenBLAS
 * beneath it. {@code ./course doctor} runs it.
 */
public final class Natives {
    private Natives() {}

    /**
     * Prints the platform and what was computed on it, or says what does not load and ends with status 1.
     *
     * @param arguments none are read
     */
    public static void main(String[] arguments) {
        try {
            System.out.println(Loader.getPlatform() + ": " + nd4j() + ", " + openBlas());
        } catch (LinkageError | RuntimeException failure) {
            System.out.println(Loader.getPlatform() + ": " + rootOf(failure));
            System.exit(1);
        }
    }

    /** [1 2] · [3 4]ᵀ = 11, by ND4J. */
    private static String nd4j() {
        INDArray row = Nd4j.create(new float[][] {{1, 2}});
        INDArray column = Nd4j.create(new float[][] {{3}, {4}});
        return "ND4J " + checked(row.mmul(column).getFloat(0)) + " on " + Nd4j.getBackend().getClass().getSimpleName();
    }

    /** The same product by the call that the toolkit makes inside a model. */
    private static String openBlas() {
        float[] product = new float[1];
        float[] row = {1, 2};
        float[] column = {3, 4};
        openblas.cblas_sgemm(
                openblas.CblasRowMajor, openblas.CblasNoTrans, openblas.CblasNoTrans,
                1, 1, 2, 1f, row, 2, column, 1, 0f, product, 1);
        return "OpenBLAS " + checked(product[0]);
    }

    private static float checked(float product) {
        if (product != 11f) {
            throw new IllegalStateException("[1 2] times [3 4] gave " + product + " in place of 11");
        }
        return product;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
