package check;

import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A source of random inputs: the same seed gives the same inputs. */
public final class Draw {
    private final Random random;

    /**
     * Makes a source.
     *
     * @param seed any number
     */
    public Draw(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /**
     * Draws a size.
     *
     * @param least the smallest size
     * @param most the largest size
     * @return a size from least to most, each equally likely
     */
    public int size(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /**
     * Draws a matrix of normal numbers.
     *
     * @param shape its shape
     * @return its numbers have mean 0 and standard deviation 1
     */
    public INDArray normal(int... shape) {
        return scaled(1, shape);
    }

    /**
     * Draws a matrix of normal numbers.
     *
     * @param deviation their standard deviation
     * @param shape its shape
     * @return its numbers have mean 0
     */
    public INDArray scaled(double deviation, int... shape) {
        int count = 1;
        for (int size : shape) {
            count *= size;
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (deviation * random.nextGaussian());
        }
        return Nd4j.createFromArray(numbers).reshape('c', shape);
    }
}
