package contract;

/**
 * Task 21.3: a test set that shares no stem with the training set.
 *
 * <pre>
 * delight horror delights horrors fun, at least 2 words:   [0, 2]
 * </pre>
 */
public interface StemsApart {
    /**
     * Holds out whole stems, in the order in which they first appear, until there are words enough.
     *
     * @param words different words, in any order; a stem is a word's first four letters, or all of a shorter word
     * @param least how many words the test needs at least, 0 to the number of words
     * @return the places of the held-out words, in rising order
     */
    int[] heldOut(String[] words, int least);
}
