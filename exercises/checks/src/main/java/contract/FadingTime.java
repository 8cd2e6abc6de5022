package contract;

/**
 * Task 47.2: how many of Euler's steps a leaky unit needs to fade.
 *
 * <pre>
 * (1 − Δ/τ)^n = share
 * </pre>
 */
public interface FadingTime {
    /**
     * Counts the steps.
     *
     * @param tau the unit's time constant τ
     * @param step Δ, below τ
     * @param share what is to be left of the state, above 0 and below 1
     * @return n, which is seldom a whole number
     */
    double steps(double tau, double step, double share);
}
