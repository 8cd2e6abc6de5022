package rnn.data.audio;

import java.util.List;

/**
 * One voice and all that it says: each digit several times, in its own takes.
 *
 * @param name the voice's
 * @param words for each digit from 0 its takes, samples from −1 to 1
 */
public record Voice(String name, List<List<double[]>> words) {
    /**
     * {@return the samples of one word}
     *
     * @param digit from 0
     * @param take which of the times it was said, from 0
     */
    public double[] word(int digit, int take) {
        return words.get(digit).get(take);
    }
}
