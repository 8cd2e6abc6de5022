package contract;

/**
 * Task 50.1: one round of a scan.
 *
 * <pre>
 * (a_t, b_t) ← (a_t a_{t−far}, a_t b_{t−far} + b_t)     for every t ≥ far, all at the same time
 * </pre>
 */
public interface ScanRound {
    /**
     * Lets every step take in the step that stands {@code far} before it.
     *
     * @param a the factors, [T]
     * @param b what is added, [T]
     * @param far how far back, from 1
     * @return the new a and the new b, [2][T]
     */
    double[][] of(double[] a, double[] b, int far);
}
