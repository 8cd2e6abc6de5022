package contract;

/**
 * Task 48.3: what a history compressor passes on, and what it leaves out.
 *
 * <pre>
 * t is a surprise if p_t[symbol_t] &lt; θ
 * bits = −Σ log₂ p_t[symbol_t] over all t that are none
 * </pre>
 */
public interface SurpriseTape {
    /**
     * What comes of a stream.
     *
     * @param places the places t of the surprises, in order
     * @param bits the information in all other symbols together
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared by equals
    record Tape(int[] places, double bits) {}

    /**
     * Finds the surprises.
     *
     * @param p row t holds what the network gave to each symbol before symbol t came, [T][V]
     * @param symbols the symbols that came, [T]
     * @param theta θ, the least probability that is no surprise
     * @return the places of the surprises and the bits in all other symbols
     */
    Tape of(double[][] p, int[] symbols, double theta);
}
