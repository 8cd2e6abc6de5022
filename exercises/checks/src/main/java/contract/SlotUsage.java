package contract;

/**
 * Task 45.2: how much each slot is in use after a step.
 *
 * <pre>
 * ψ = Π_r (1 − f_r w^r)
 * u' = (u + w − u w) ψ
 * </pre>
 */
public interface SlotUsage {
    /**
     * {@return u', the usage of each slot now, [K]}
     *
     * @param usage u, the usage before, [K]
     * @param write w, the weights of the last writing, [K]
     * @param read w^r, the weights of the last reading of each head, [R][K]
     * @param free f_r, the free gate of each reading head, [R]
     */
    double[] usage(double[] usage, double[] write, double[][] read, double[] free);
}
