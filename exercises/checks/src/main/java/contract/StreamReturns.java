package contract;

/**
 * Task 30.1: the discounted returns of games that were played one after the other.
 *
 * <pre>
 * G_t = r_t                  if a game ends with step t, or the stream does
 * G_t = r_t + γ G_{t+1}      otherwise
 * </pre>
 */
public interface StreamReturns {
    /**
     * Computes the return of each step.
     *
     * @param rewards r, [T]
     * @param last whether a game ends with this step, [T]; the last game of the stream may be unfinished
     * @param gamma γ, 0 to 1
     * @return G, [T]
     */
    double[] returns(double[] rewards, boolean[] last, double gamma);
}
