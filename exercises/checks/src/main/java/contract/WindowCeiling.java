package contract;

/**
 * Task 19.3: the share of letters that the best table of windows gets right on the words that it was counted from.
 *
 * <pre>
 * ceiling = Σ over windows (letters with its commonest answer) / letters
 * </pre>
 */
public interface WindowCeiling {
    /**
     * Counts.
     *
     * @param words words in small letters
     * @param gives for each word what its letters give, with a blank between two letters: {@code HH EY T -}
     * @param k how many letters a window has on each side of its letter, with _ where the word has none
     * @return the ceiling, 0 to 1
     */
    double share(String[] words, String[] gives, int k);
}
