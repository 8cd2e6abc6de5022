package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 47.3: which units of a network of two speeds are connected. */
public interface TwoSpeedMask {
    /**
     * Makes the mask of W. The units are in this order: those of the pen, the fast ones, the slow ones.
     *
     * @param pen how many units move the pen
     * @param fast how many fast units there are
     * @param slow how many slow units there are
     * @return [H,H] with H = pen + fast + slow: 1 where the row's unit is connected to the column's, else 0
     */
    INDArray mask(int pen, int fast, int slow);
}
