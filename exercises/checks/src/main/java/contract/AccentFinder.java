package contract;

/**
 * Task 20.4: a window of 3 × 3 places that answers where an acute accent is, and nowhere else.
 *
 * <pre>
 * y = relu(Σ_r Σ_c x[r,c] W[r,c] + b)      y &gt; 0: here it is
 * </pre>
 */
public interface AccentFinder {
    /** {@return the weights of the window and its bias} */
    WindowWeights weights();
}
