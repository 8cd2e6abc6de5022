package contract;

/**
 * Task 19.4: two places at which a window sees the same letters, and which give different sounds.
 *
 * <pre>
 * window(w, i, k) = w_{i-k} … w_i … w_{i+k}     _ where the word has no letter
 * </pre>
 */
public interface WidestDoubt {
    /**
     * Finds the two places that need the widest window to tell them apart.
     *
     * @param words words in small letters, each of them once
     * @param gives for each word what its letters give, with a blank between two letters: {@code HH EY T -}
     * @return a word and a place in it, another word and a place in it: four numbers, all from 0
     */
    int[] places(String[] words, String[] gives);
}
