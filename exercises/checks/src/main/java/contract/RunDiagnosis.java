package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 5.5: what went wrong in recorded runs of a layer with feedback. */
public interface RunDiagnosis {
    /**
     * Looks at each sequence of a batch: the outputs that a program recorded, beside what the layer should do, which
     * is that of task 5.1 and begins with zeros.
     *
     * @param x the inputs, time first, [T,N,D]
     * @param h the recorded outputs h_0 … h_{T-1}, each rounded to three decimals, [T,N,H]
     * @param W the layer's weights, input's rows first, [D+H,H]
     * @param b its bias, [H]
     * @return one word per sequence: {@code fine}; {@code stale}, it began with a state that was not zeros;
     *     {@code deaf}, the feedback was zeros at every step; or {@code late}, each step read the input of the step
     *     before, the first one zeros
     */
    String[] verdicts(INDArray x, INDArray h, INDArray W, INDArray b);
}
