package contract;

/**
 * Task 22.2: the weights of a recurrent network that tells right texts of one kind of bracket from wrong ones.
 *
 * <pre>
 * h_t = relu(x_t Wx + h_{t−1} Wh + b)     x_t = [1,0] for ( and [0,1] for ), h_{−1} = 0
 * right if h_L · v + c &gt; 0               after the last sign
 * </pre>
 */
public interface BracketCounter {
    /** {@return the weights, of one to four units: Wx [2,H], Wh [H,H], b [H], v [H], and the number c} */
    CounterWeights weights();
}
