package contract;

/**
 * Task 19.2: what the letters of a word give, by windows that back off.
 *
 * <pre>
 * window 0: the letter; 1: and the one to its right; 2: and the one to its left; 3: and the second to its right;
 * 4: and the second to its left; _ where the word has no letter
 * answer = the commonest in the widest window that came at least `least` times, and at last in window 0
 * </pre>
 */
public interface WindowAnswer {
    /**
     * Says a word.
     *
     * @param words words to count, in small letters
     * @param gives for each word what its letters give, with a blank between two letters: {@code HH EY T -}
     * @param word the word to be said
     * @param least how often a window must have come
     * @return what its letters give, in the same form; - for a letter that never came
     */
    String gives(String[] words, String[] gives, String word, int least);
}
