package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.3: the outputs of two readers made one.
 *
 * <pre>
 * concatenate   y_t = [→h_t, ←h_t]           [T,N,2H]
 * sum           y_t = →h_t + ←h_t            [T,N,H]
 * mean          y_t = (→h_t + ←h_t) / 2      [T,N,H]
 * </pre>
 */
public interface MergedDirections {
    /**
     * Merges.
     *
     * @param forward what the reader from the start gives, [T,N,H]
     * @param backward what the reader from the end gives, each output at its own place, [T,N,H]
     * @param how {@code "concatenate"}, {@code "sum"} or {@code "mean"}
     * @return [T,N,2H], or [T,N,H]
     */
    INDArray merge(INDArray forward, INDArray backward, String how);
}
