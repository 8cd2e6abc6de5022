package rnn.associative;

import rnn.array.Require;

/** Patterns of −1 and +1. */
final class Signs {
    private Signs() {}

    /** {@return the pattern, if it has this many numbers and each is −1 or +1} */
    static int[] of(String name, int size, int[] pattern) {
        if (Require.given(name, pattern).length != size) {
            throw new IllegalArgumentException(name + " has " + pattern.length + " numbers for " + size + " units");
        }
        for (int i = 0; i < size; i++) {
            if (pattern[i] != 1 && pattern[i] != -1) {
                throw new IllegalArgumentException(name + " must be of −1 and +1, and its number " + i + " is "
                        + pattern[i] + ": 2 x − 1 makes such a pattern of zeros and ones");
            }
        }
        return pattern;
    }

    /** {@return the sign of a weighted sum; where the sum is 0 the unit stays as it was} */
    static int of(double sum, int before) {
        return sum > 0 ? 1 : sum < 0 ? -1 : before;
    }
}
