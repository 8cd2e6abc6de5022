package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 10.5: the step whose load makes up most of an LSTM's memory at the end. */
public interface LoadOrigins {
    /**
     * Follows the memory of each unit back to where it came from, in what the gates were while a sequence was read.
     *
     * @param i the input gates, [T,H]
     * @param f the forget gates, [T,H]
     * @param g the candidates, [T,H]
     * @param c the memory before step 0, [H]
     * @return for each unit the step of which most is left at the end, added or taken away, and −1 if that is {@code
     * c};
     *     [H]
     */
    int[] origins(INDArray i, INDArray f, INDArray g, INDArray c);
}
