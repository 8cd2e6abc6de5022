package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 3.4: the input of a feed-forward network on a window of words. */
public interface WordWindows {
    /**
     * Lays the k words before each word side by side, one-hot, the newest first.
     *
     * @param words the text w_0 … w_{T−1}, at least two words
     * @param k the words in the window
     * @param V the size of the vocabulary
     * @return [T−1, k·V]; row t−1 is what the network sees when it guesses w_t: block j holds V numbers, w_{t−1−j}
     *     one-hot, or zeros if that place is before the text
     */
    INDArray windows(int[] words, int k, int V);
}
