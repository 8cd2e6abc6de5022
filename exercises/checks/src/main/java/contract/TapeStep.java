package contract;

/**
 * Task 44.3: a head reads, then a head writes.
 *
 * <pre>
 * r = Σ_i u_i M_i                              u the weights of the reading head
 * M_i ← M_i ⊙ (1 − w_i e) + w_i a              w the weights of the writing head
 * </pre>
 */
public interface TapeStep {
    /**
     * What one step gives.
     *
     * @param read r, [W]
     * @param memory M after writing, [K][W]
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared by equals
    record ReadAndWritten(double[] read, double[][] memory) {}

    /**
     * Reads the memory as it is, then writes.
     *
     * @param memory M, [K][W]
     * @param read u, [K]
     * @param write w, [K]
     * @param erase e, from 0 to 1, [W]
     * @param add a, [W]
     * @return what was read, and the memory afterwards
     */
    ReadAndWritten step(double[][] memory, double[] read, double[] write, double[] erase, double[] add);
}
