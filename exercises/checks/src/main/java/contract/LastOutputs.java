package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 7.4: the outputs from which a many-to-one network answers. */
public interface LastOutputs {
    /**
     * Takes each sequence's output at its own last step.
     *
     * @param outputs the outputs of all steps, time first, [T,N,H]; after a sequence's end there may be any numbers
     * @param lengths how many real steps each of the N sequences has, 1 to T
     * @return [N,H]
     */
    INDArray last(INDArray outputs, int[] lengths);
}
