package contract;

/**
 * Task 44.2: a head moves and becomes sharp again.
 *
 * <pre>
 * v_i = s_0 w_{i+1} + s_1 w_i + s_2 w_{i−1}      the slots form a circle
 * w_i ← v_i^γ / Σ_m v_m^γ
 * </pre>
 */
public interface MovedHead {
    /**
     * Moves the weights of a head.
     *
     * @param weights w, [K], K at least 3
     * @param shares s, the shares of the shifts −1, 0 and +1
     * @param sharpness γ, at least 1
     * @return the weights after the move, [K]
     */
    double[] move(double[] weights, double[] shares, double sharpness);
}
