package rnn.array;

import java.util.random.RandomGenerator;

/** What the weights of a network start from. The same generator in the same state gives the same numbers. */
public final class Init {
    private Init() {}

    /**
     * {@return numbers spread evenly over [−bound, bound)}
     *
     * @param random the source of randomness
     * @param bound half the width
     * @param shape the dimensions
     */
    public static FloatArray uniform(RandomGenerator random, double bound, int... shape) {
        FloatArray array = FloatArray.ofZeros(shape);
        for (int i = 0; i < array.size(); i++) {
            array.set(i, (2 * random.nextDouble() - 1) * bound);
        }
        return array;
    }

    /**
     * {@return weights [rows,columns] of Glorot and Bengio (2010), equation 16: even over ±√(6 / (rows + columns)), so
     * that neither values nor gradients grow from layer to layer}
     *
     * @param random the source of randomness
     * @param rows inputs of the layer
     * @param columns outputs of the layer
     */
    public static FloatArray glorot(RandomGenerator random, int rows, int columns) {
        return uniform(random, Math.sqrt(6.0 / (rows + columns)), rows, columns);
    }
}
