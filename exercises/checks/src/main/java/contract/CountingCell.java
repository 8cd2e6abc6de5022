package contract;

/**
 * Task 10.4: the weights of an LSTM of one unit whose cell state counts.
 *
 * <pre>
 * x_t = [1, 0] is an a: c_t = c_{t-1} + 1      x_t = [0, 1] is a b: c_t = c_{t-1} − 1      x_t = [0, 0]: c_t = c_{t-1}
 * </pre>
 */
public interface CountingCell {
    /** {@return the weights, D = 2 and H = 1: Wx [2,4], Wh [1,4], b [4]} */
    LstmWeights weights();
}
