package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 7.4: what a many-to-one network answers from. */
public interface LastOutputs {
    /**
     * Takes each sequence's output at its own last step.
     *
     * @param outputs the outputs of all steps, time first, [T,N,H]; anything may stand behind a sequence's end
     * @param lengths how many real steps each of the N sequences has, 1 to T
     * @return [N,H]
     */
    INDArray last(INDArray outputs, int[] lengths);
}
