package contract;

/**
 * Task 14.2: the sum of two probabilities given by their logarithms.
 *
 * <pre>
 * ln 0.3 = −1.2040 and ln 0.2 = −1.6094 give ln 0.5 = −0.6931
 * </pre>
 */
public interface LogSum {
    /**
     * Adds two probabilities.
     *
     * @param logP the natural logarithm of one, as small as −1000, or −∞ for the probability 0
     * @param logQ the natural logarithm of the other
     * @return the natural logarithm of their sum, −∞ if both are 0
     */
    double of(double logP, double logQ);
}
