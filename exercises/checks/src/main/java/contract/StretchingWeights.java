package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 9.4: matrices of the state that do something wanted with a small change, in silence. */
public interface StretchingWeights {
    /**
     * Makes a matrix. Every state is 0, so all slopes of the tanh are 1, and a small change δ of the state, a row
     * [1,2], is δ Wh a step later.
     *
     * @param wanted {@code "keep"}, {@code "swell, then fade"} or {@code "keep the sum"}
     * @return Wh, [2,2]
     */
    INDArray weights(String wanted);
}
