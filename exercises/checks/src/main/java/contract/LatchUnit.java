package contract;

/**
 * Task 50.4: the six numbers of one minGRU unit that keeps the bit that was written last.
 *
 * <pre>
 * z = σ(zw w + zx x + bz)     n = nw w + nx x + bn     h' = (1 − z) h + z n
 * w = 1 where the bit x is to be written, else 0; h starts at 0
 * </pre>
 */
public interface LatchUnit {
    /** {@return zw, zx, bz, nw, nx, bn} */
    double[] weights();
}
