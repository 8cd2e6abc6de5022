package contract;

/**
 * Task 50.3: the four numbers of one minGRU unit with negative factors that follows parity.
 *
 * <pre>
 * z = 2 σ(wz x + bz)     n = wn x + bn     h' = (1 − z) h + z n     x = 0 or 1, h starts at 0
 * </pre>
 */
public interface ParityUnit {
    /** {@return wz, bz, wn, bn} */
    double[] weights();
}
