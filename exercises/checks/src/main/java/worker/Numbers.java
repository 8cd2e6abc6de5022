package worker;

import java.lang.ref.Reference;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The numbers of a matrix, whatever its type, view or order. */
public final class Numbers {
    private Numbers() {}

    /**
     * Reads a matrix row by row.
     *
     * @param matrix any rank, any type
     * @return its numbers, the last index running fastest
     */
    public static double[] of(INDArray matrix) {
        if (matrix.isEmpty()) {
            return new double[0];
        }
        INDArray copy = matrix.dup('c');
        try {
            return copy.data().asDouble();
        } finally {
            Reference.reachabilityFence(copy); // otherwise ND4J may free the matrix's memory while it is read
        }
    }

    static boolean equal(INDArray a, INDArray b) {
        return Arrays.equals(a.shape(), b.shape()) && Arrays.equals(of(a), of(b));
    }
}
