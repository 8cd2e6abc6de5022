package rnn.array;

import java.util.Arrays;
import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Proves that the native libraries load on this machine: one ND4J array, and one product through the OpenBLAS
 * beneath it. {@code ./course doctor} runs it.
 */
public final class Natives {
    private static final int LENGTH = 1000;

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

    /** A row of ones times a column of ones, by ND4J. */
    private static String nd4j() {
        INDArray product = Nd4j.ones(1, LENGTH).mmul(Nd4j.ones(LENGTH, 1));
        return "ND4J " + checked(product.getDouble(0));
    }

    /** The same by the call that the toolkit makes inside a model; it is long enough to go to the library. */
    private static String openBlas() {
        float[] ones = new float[LENGTH];
        Arrays.fill(ones, 1);
        Array product =
                FloatArray.ofZeros(1, 1).addProduct(FloatArray.of(ones, 1, LENGTH), FloatArray.of(ones, LENGTH, 1));
        return "OpenBLAS " + checked(product.get(0));
    }

    private static String checked(double product) {
        if (product != LENGTH) {
            throw new IllegalStateException("a product gave " + product + " in place of " + LENGTH);
        }
        return "works";
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
