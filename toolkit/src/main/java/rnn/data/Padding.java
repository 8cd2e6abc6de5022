package rnn.data;

import java.util.Arrays;
import rnn.array.Mask;

/** What padding tokens and padding numbers have in common. */
final class Padding {
    private Padding() {}

    /** {@return the mask of sequences of these lengths, as long as the longest} */
    static Mask mask(int... lengths) {
        if (lengths.length == 0) {
            throw new IllegalArgumentException("a batch has at least one sequence, and there is none");
        }
        for (int n = 0; n < lengths.length; n++) {
            if (lengths[n] == 0) {
                throw new IllegalArgumentException("sequence " + n + " is empty: leave it out");
            }
        }
        return Mask.ofLengths(Arrays.stream(lengths).max().getAsInt(), lengths);
    }
}
