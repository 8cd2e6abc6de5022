package contract;

/**
 * Task 43.2: what lies in the topmost length of 1.
 *
 * <pre>
 * r = Σ_i min(s_i, max(0, 1 − Σ_{j&gt;i} s_j)) v_i
 * </pre>
 */
public interface StrengthReading {
    /**
     * Reads a stack with strengths.
     *
     * @param values v, row i holds the value of entry i, the oldest entry first, [t][W]
     * @param strengths s, the strength of each entry, [t]
     * @return r, [W]
     */
    double[] read(double[][] values, double[] strengths);
}
