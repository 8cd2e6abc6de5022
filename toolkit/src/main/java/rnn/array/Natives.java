package rnn.array;

import java.util.Arrays;
import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.product.PackedProduct;

/**
 * Proves that the native libraries load on this machine, with one product by ND4J, which calls OpenBLAS. Also says what
 * the models' own products run on. {@code ./course doctor} runs this program.
 */
public final class Natives {
    private static final int LENGTH = 1000;

    private static final int ROWS = 32;

    private Natives() {}

    /**
     * Prints the platform and the results computed on it, or says which library does not load and ends with status 1.
     *
     * @param arguments none are read
     */
    public static void main(String[] arguments) {
        try {
            System.out.println(Loader.getPlatform() + ": " + nd4j() + ", " + products());
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

    /** A product by the toolkit, large enough to use the vector module. */
    private static String products() {
        float[] ones = new float[ROWS * LENGTH];
        Arrays.fill(ones, 1);
        Array product = FloatArray.ofZeros(ROWS, ROWS)
                .addProduct(FloatArray.of(ones, ROWS, LENGTH), FloatArray.of(ones, LENGTH, ROWS));
        String where = PackedProduct.isVectorised() ? "products on the vector module " : "products in loops ";
        return where + checked(product.get(0));
    }

    private static String checked(double product) {
        if (product != LENGTH) {
            throw new IllegalStateException("a product gave " + product + " instead of " + LENGTH);
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
