package rnn.data.audio;

import java.util.List;

/**
 * One voice and all that it says: several takes of each digit.
 *
 * @param name the voice's name
 * @param words the takes of each digit, from 0; each take is samples from −1 to 1
 */
public record Voice(String name, List<List<double[]>> words) {
    /**
     * {@return the samples of one word}
     *
     * @param digit the digit, from 0
     * @param take which take of the digit, from 0
     */
    public double[] word(int digit, int take) {
        return words.get(digit).get(take);
    }
}
