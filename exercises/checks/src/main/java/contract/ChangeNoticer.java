package contract;

/**
 * Task 4.5: a network that notices when the letter changes, with weights chosen by hand.
 *
 * <pre>
 * x_t = [1, 0] is an a, x_t = [0, 1] a b      h_{-1} = 0
 * p_t = [same, changed]: whether letter t differs from letter t-1; the first letter counts as same
 * </pre>
 */
public interface ChangeNoticer {
    /** {@return the weights, with D = 2 inputs, H units (8 at most) and C = 2 outputs} */
    ElmanNetwork weights();
}
