package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 1.4: a batch rearranged with time first.
 *
 * <pre>
 * Y[t,n,d] = X[n,t,d]      [N,T,D] → [T,N,D]
 * </pre>
 */
public interface TimeFirst {
    /**
     * Turns a batch that is stored sequence by sequence into one that is stored step by step.
     *
     * @param batch N sequences of T steps of D numbers, [N,T,D]
     * @return the same sequences, time first, [T,N,D]
     */
    INDArray timeFirst(INDArray batch);
}
