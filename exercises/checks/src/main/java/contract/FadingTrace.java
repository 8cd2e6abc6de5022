package contract;

/**
 * Task 40.1: what a Jordan network remembers.
 *
 * <pre>
 * s_{t+1} = μ s_t + y_t,  s_0 = 0
 * </pre>
 */
public interface FadingTrace {
    /**
     * Works out the trace after each output.
     *
     * @param mu μ, at least 0 and below 1
     * @param outputs y_0 … y_{T−1}, [T][C]
     * @return s_1 … s_T, [T][C]
     */
    double[][] trace(double mu, double[][] outputs);
}
