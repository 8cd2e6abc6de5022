package contract;

/** Task 23.2: a verdict that does not flicker. */
public interface MajorityVote {
    /**
     * Lets the last frames vote.
     *
     * @param labels one for each frame
     * @param window w, how many frames vote, at least 1: frame t and those before it, as far as there are any
     * @return for each frame the most frequent of these labels; if there are several, the one that was seen last
     */
    int[] votes(int[] labels, int window);
}
