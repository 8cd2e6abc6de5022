package contract;

/**
 * Task 48.1: which groups of a clockwork network compute at a step.
 *
 * <pre>
 * on_g = 1 if t is a multiple of p_g, otherwise 0
 * </pre>
 */
public interface ClockTicks {
    /**
     * Looks at the clocks.
     *
     * @param t the step, from 0
     * @param periods the period of each group, at least 1, [G]
     * @return 1 for each group that computes, 0 for each that rests, [G]
     */
    int[] on(int t, int[] periods);
}
