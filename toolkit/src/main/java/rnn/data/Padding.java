package rnn.data;

import java.util.Arrays;
import rnn.array.Mask;

/** Helpers for padding, shared by {@link Tokens} and {@link Numbers}. */
final class Padding {
    private Padding() {}

    /** {@return the mask of sequences of these lengths; it has as many steps as the longest} */
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

    /**
     * {@return the mask of some of the sequences, or an empty mask if none is chosen, for the empty part of a split}
     */
    static Mask select(Mask mask, int... which) {
        return which.length == 0 ? Mask.full(1, 0) : mask.select(which);
    }
}
