package contract;

/**
 * Task 46.4: a linear loop of five units that holds the last five inputs, and nothing older.
 *
 * <pre>
 * h_t = x_t Wx + h_{t−1} Wh     [1,5] = [1,1] [1,5] + [1,5] [5,5]
 * </pre>
 */
public interface MemoryLine {
    /** {@return the weights, Wx [1,5] and Wh [5,5]} */
    LoopWeights weights();
}
