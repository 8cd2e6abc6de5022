package rnn.array;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Initial weights of a network. The same generator in the same state gives the same numbers. */
public final class Init {
    private Init() {}

    /**
     * {@return numbers drawn uniformly from [−bound, bound)}
     *
     * @param random the source of randomness
     * @param bound half the width
     * @param shape the dimensions
     */
    public static FloatArray uniform(RandomGenerator random, double bound, int... shape) {
        Require.given("the source of randomness", random);
        FloatArray array = FloatArray.ofZeros(shape);
        for (int i = 0; i < array.size(); i++) {
            array.set(i, (2 * random.nextDouble() - 1) * bound);
        }
        return array;
    }

    /**
     * {@return numbers drawn uniformly from [least, most)}
     *
     * @param random the source of randomness
     * @param least the least number
     * @param most what all of them stay below
     * @param shape the dimensions
     */
    public static FloatArray between(RandomGenerator random, double least, double most, int... shape) {
        Require.given("the source of randomness", random);
        FloatArray array = FloatArray.ofZeros(shape);
        for (int i = 0; i < array.size(); i++) {
            array.set(i, least + (most - least) * random.nextDouble());
        }
        return array;
    }

    /**
     * {@return numbers of the normal distribution with mean 0}
     *
     * @param random the source of randomness
     * @param deviation the standard deviation
     * @param shape the dimensions
     */
    public static FloatArray gaussian(RandomGenerator random, double deviation, int... shape) {
        Require.given("the source of randomness", random);
        FloatArray array = FloatArray.ofZeros(shape);
        for (int i = 0; i < array.size(); i++) {
            array.set(i, random.nextGaussian() * deviation);
        }
        return array;
    }

    /**
     * {@return weights [rows,columns] of Glorot and Bengio (2010), equation 16: uniform over ±√(6 / (rows + columns)),
     * so that neither values nor gradients grow from layer to layer}
     *
     * @param random the source of randomness
     * @param rows inputs of the layer
     * @param columns outputs of the layer
     */
    public static FloatArray glorot(RandomGenerator random, int rows, int columns) {
        return uniform(random, Math.sqrt(6.0 / (rows + columns)), rows, columns);
    }

    /**
     * {@return s times the identity; with s = 1, a state that is multiplied by it stays as it is (Le, Jaitly and Hinton
     * 2015)}
     *
     * @param size rows and columns
     * @param s the number on the diagonal
     */
    public static FloatArray identity(int size, double s) {
        FloatArray array = FloatArray.ofZeros(size, size);
        for (int i = 0; i < size; i++) {
            array.set(i * size + i, s);
        }
        return array;
    }

    /**
     * {@return weights [rows,columns] of Saxe, McClelland and Ganguli (2014): an orthogonal matrix, drawn uniformly
     * from all such matrices, which changes the length of no vector; if it is not square, the vectors along its shorter
     * side are orthonormal}
     *
     * @param random the source of randomness
     * @param rows inputs of the layer
     * @param columns outputs of the layer
     */
    public static FloatArray orthogonal(RandomGenerator random, int rows, int columns) {
        Require.given("the source of randomness", random);
        int count = Math.min(rows, columns);
        double[][] vectors = new double[count][Math.max(rows, columns)];
        for (int i = 0; i < count; i++) {
            Arrays.setAll(vectors[i], j -> random.nextGaussian());
            // Gram-Schmidt, twice: the second pass removes what rounding left of the other vectors in the first.
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < i; k++) {
                    addScaled(vectors[i], -dot(vectors[i], vectors[k]), vectors[k]);
                }
            }
            addScaled(vectors[i], 1 / Math.sqrt(dot(vectors[i], vectors[i])) - 1, vectors[i]);
        }
        FloatArray array = FloatArray.ofZeros(rows, columns);
        for (int i = 0; i < array.size(); i++) {
            int row = i / columns;
            int column = i % columns;
            array.set(i, rows <= columns ? vectors[row][column] : vectors[column][row]);
        }
        return array;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** a += s x. */
    private static void addScaled(double[] a, double s, double[] x) {
        for (int i = 0; i < a.length; i++) {
            a[i] += s * x[i];
        }
    }
}
