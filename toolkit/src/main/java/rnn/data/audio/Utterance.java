package rnn.data.audio;

import java.util.Arrays;

/**
 * A string of digits, as somebody said it.
 *
 * @param voice who said it
 * @param sound samples from −1 to 1
 * @param digits what was said, each 0 to 9
 */
@SuppressWarnings("ArrayRecordComponent") // made, looked at, never compared
public record Utterance(String voice, double[] sound, int... digits) {
    /** {@return the digits as classes 1 to 10 of a network whose class 0 is the blank} */
    public int[] labels() {
        return Arrays.stream(digits).map(digit -> digit + 1).toArray();
    }
}
