package contract;

/**
 * Task 14.2: the sum of two probabilities given by their logarithms.
 *
 * <pre>
 * ln(e^a + e^b)
 * </pre>
 */
public interface LogSum {
    /**
     * Adds two probabilities.
     *
     * @param a the natural logarithm of one, as small as −1000, or −∞ for the probability 0
     * @param b the natural logarithm of the other
     * @return the natural logarithm of their sum, −∞ if both are 0
     */
    double of(double a, double b);
}
