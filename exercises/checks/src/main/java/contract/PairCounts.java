package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 3.1: how often each word comes right after each other word. */
public interface PairCounts {
    /**
     * Counts the pairs of neighbours in a text.
     *
     * @param words the text, each word as its number in the vocabulary, 0 to V−1
     * @param V the size of the vocabulary
     * @return n, [V,V]; n[a,b] says how often word b comes right after word a
     */
    INDArray count(int[] words, int V);
}
