package contract;

/** Task 3.5: the number that is added to every count, chosen for a text. */
public interface SmoothingChoice {
    /**
     * Chooses s so that the probabilities of task 3.2, counted on the training text, are as sure as possible about
     * text of the same kind that nobody has seen.
     *
     * @param training the text to count, each word as its number in the vocabulary, 0 to V−1
     * @param heldOut another piece of the same text, at least two words, to choose s by
     * @param V the size of the vocabulary
     * @return s, above 0
     */
    double choose(int[] training, int[] heldOut, int V);
}
