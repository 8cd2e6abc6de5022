package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 46.2: how much a matrix stretches in the long run, which comes near its spectral radius as k grows.
 *
 * <pre>
 * ‖W^k‖^(1/k)                       W^k is the product of k factors W
 * ‖A‖ = √(the sum of all A[i][j]²)
 * </pre>
 */
public interface GrowthRate {
    /**
     * Measures the growth.
     *
     * @param W [N,N]
     * @param k how many factors, at least 1
     * @return ‖W^k‖^(1/k), also where ‖W^k‖ is too large for a number of a computer
     */
    double rate(INDArray W, int k);
}
