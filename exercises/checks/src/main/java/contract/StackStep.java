package contract;

/**
 * Task 43.1: one step of a stack that pushes, pops and keeps by shares.
 *
 * <pre>
 * after[0] = push · v + pop · s[1] + keep · s[0]
 * after[i] = push · s[i−1] + pop · s[i+1] + keep · s[i]
 * </pre>
 */
public interface StackStep {
    /**
     * Mixes the stack after a push, the stack after a pop, and the old one.
     *
     * @param s the stack, its top first, [K]; an empty place is −1
     * @param push the share of the push
     * @param pop the share of the pop
     * @param keep the share of what stays as it is
     * @param v what is pushed
     * @return the stack after the step, [K]
     */
    double[] after(double[] s, double push, double pop, double keep, double v);
}
