package contract;

/**
 * Task 44.1: where a head looks by content.
 *
 * <pre>
 * w = softmax(β cos(k, M_i)),  cos = k·M_i / (|k| |M_i|), 0 where a slot is empty
 * </pre>
 */
public interface ContentWeights {
    /**
     * Weighs each slot by how much it looks like the key.
     *
     * @param key k, [W], not all zeros
     * @param memory M, [K][W]; a slot may be all zeros
     * @param strength β, at least 0
     * @return w, [K]
     */
    double[] weights(double[] key, double[][] memory, double strength);
}
