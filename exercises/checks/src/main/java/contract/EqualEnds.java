package contract;

/**
 * Task 12.6: a layer that tells whether two readers remember the same.
 *
 * <pre>
 * forward, backward     1, 1     −1, −1     1, −1     −1, 1
 * the output is         above 0  above 0    below 0   below 0
 * </pre>
 */
public interface EqualEnds {
    /** {@return the weights, with H of your choice: W [2,H], b [H], Wo [H,1] and bo} */
    HiddenLayer weights();
}
