package contract;

/**
 * Task 45.1: where something new is written.
 *
 * <pre>
 * a_φ(j) = (1 − u_φ(j)) Π_{i&lt;j} u_φ(i)      φ: the slots from the least used to the most
 * </pre>
 */
public interface SlotAllocation {
    /**
     * {@return a, the share of each slot, in the order of the slots, [K]}
     *
     * @param usage u, how much each slot is in use, 0 to 1, [K]
     */
    double[] allocation(double[] usage);
}
