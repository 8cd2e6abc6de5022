package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 40.3: a tree of points by average linkage.
 *
 * <pre>
 * d(A, B) = 1/(|A| |B|) Σ_{a∈A} Σ_{b∈B} ‖x_a − x_b‖
 * </pre>
 */
public interface MergeHeights {
    /**
     * Merges the two nearest clusters, again and again, until one is left.
     *
     * @param points [P,D], P at least 2
     * @return how far apart the two clusters of each merge were, in the order of the merges, [P−1]
     */
    double[] heights(INDArray points);
}
