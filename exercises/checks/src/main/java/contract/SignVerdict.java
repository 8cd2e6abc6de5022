package contract;

/**
 * Task 92.5: whether a network is better than its rival by more than luck.
 *
 * <pre>
 * network alone right on 6 pairs, rival alone on none:   p = 2/64 = 0.03125, and the network is better
 * network alone right on 5 pairs, rival alone on none:   p = 2/32 = 0.0625, no difference
 * </pre>
 */
public interface SignVerdict {
    /**
     * Decides by the two-sided sign test.
     *
     * @param network for each held-out pair whether the network is right
     * @param rival for the same pairs whether the rival is right
     * @return p, and the verdict: {@code network} or {@code rival} if p is below 0.05, or else {@code no difference}
     */
    Decision decide(boolean[] network, boolean[] rival);

    /**
     * The outcome of the test.
     *
     * @param p how probable a difference at least as large is, to either side, if both are equally good; 1 at most
     * @param better {@code network}, {@code rival} or {@code no difference}
     */
    record Decision(double p, String better) {}
}
