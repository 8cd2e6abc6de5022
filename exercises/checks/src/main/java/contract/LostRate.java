package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 15.5: at which rate a recording was made, found from a pitch pipe that sounds in it.
 *
 * <pre>
 * [0, 1, 0, −1, 0, 1, 0, −1] repeats after 4 samples; 440 times a second, that makes 1760 samples a second
 * </pre>
 */
public interface LostRate {
    /**
     * Finds the rate.
     *
     * @param sound the samples, [n], in which a tone of 440 hertz sounds with its overtones
     * @param rates the rates that are possible, in samples per second, in any order
     * @return the one of them at which the tone is the 440 hertz that it was
     */
    int find(INDArray sound, int[] rates);
}
