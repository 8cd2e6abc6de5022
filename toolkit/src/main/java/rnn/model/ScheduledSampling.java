package rnn.model;

import java.util.random.RandomGenerator;
import rnn.array.Require;

/**
 * Now and then a decoder reads the token that it would have written instead of the right one.
 *
 * @param share how often, 0 to 1
 * @param random the source of randomness
 */
record ScheduledSampling(double share, RandomGenerator random) {
    static final ScheduledSampling NEVER = new ScheduledSampling(0, () -> 0L);

    ScheduledSampling {
        Require.given("the source of randomness", random);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of the model's own tokens is from 0 to 1, not " + share);
        }
    }

    boolean isNever() {
        return share == 0;
    }

    /** {@return the token that each sequence of a batch reads} */
    int[] choose(int[] own, int[] right) {
        int[] told = right.clone();
        for (int n = 0; n < told.length; n++) {
            if (random.nextDouble() < share) {
                told[n] = own[n];
            }
        }
        return told;
    }
}
