package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 12.3: the outputs of two readers merged into one.
 *
 * <pre>
 * concatenate   y_t = [→h_t, ←h_t]           [T,N,2H]
 * sum           y_t = →h_t + ←h_t            [T,N,H]
 * mean          y_t = (→h_t + ←h_t) / 2      [T,N,H]
 * </pre>
 */
public interface MergedDirections {
    /**
     * Merges the outputs of both readers.
     *
     * @param forward the outputs of the reader from the start, [T,N,H]
     * @param backward the outputs of the reader from the end, each at its own place, [T,N,H]
     * @param how {@code "concatenate"}, {@code "sum"} or {@code "mean"}
     * @return [T,N,2H], or [T,N,H]
     */
    INDArray merge(INDArray forward, INDArray backward, String how);
}
