package rnn.array;

import java.lang.ref.Reference;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Converts between ND4J's arrays, which people see, and the flat numbers inside a model. Either direction copies. */
public final class Conversions {
    private Conversions() {}

    /**
     * {@return the numbers in single precision}
     *
     * @param array any type, rank 1 to 3
     * @throws IllegalArgumentException if the rank is another
     */
    public static FloatArray toFloat(INDArray array) {
        int[] shape = shape(array);
        INDArray copy = array.dup('c').castTo(DataType.FLOAT);
        try {
            return FloatArray.of(copy.data().asFloat(), shape);
        } finally {
            Reference.reachabilityFence(copy); // else ND4J may free its memory while it is read
        }
    }

    /**
     * {@return the numbers in double precision}
     *
     * @param array any type, rank 1 to 3
     * @throws IllegalArgumentException if the rank is another
     */
    public static DoubleArray toDouble(INDArray array) {
        int[] shape = shape(array);
        INDArray copy = array.dup('c').castTo(DataType.DOUBLE);
        try {
            return DoubleArray.of(copy.data().asDouble(), shape);
        } finally {
            Reference.reachabilityFence(copy); // else ND4J may free its memory while it is read
        }
    }

    /**
     * {@return the numbers in double precision}
     *
     * @param array any precision
     */
    public static DoubleArray toDouble(Array array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i);
        }
        return DoubleArray.of(numbers, array.shape());
    }

    /**
     * {@return the numbers as ND4J's array of the same shape and precision}
     *
     * @param array any precision
     */
    public static INDArray toINDArray(Array array) {
        long[] shape = new long[array.rank()];
        for (int d = 0; d < shape.length; d++) {
            shape[d] = array.dimension(d);
        }
        if (array instanceof FloatArray floats) {
            return Nd4j.create(floats.data().clone(), shape, 'c');
        }
        return Nd4j.create(((DoubleArray) array).data().clone(), shape, 'c');
    }

    private static int[] shape(INDArray array) {
        int[] shape = new int[array.rank()];
        for (int d = 0; d < shape.length; d++) {
            shape[d] = (int) Math.min(array.size(d), Integer.MAX_VALUE);
        }
        Array.sizeOf(shape);
        return shape;
    }
}
