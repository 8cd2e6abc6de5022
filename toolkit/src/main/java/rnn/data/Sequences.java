package rnn.data;

import rnn.array.Array;
import rnn.array.Mask;

/**
 * A batch of sequences side by side, the shorter ones padded at their ends: {@link Tokens} or {@link Numbers}. One
 * vector or one class for each item is a sequence of one step.
 */
public sealed interface Sequences permits Tokens, Numbers {
    /** {@return [T,N]: 1 for what is real, 0 for padding} */
    Mask mask();

    /**
     * {@return the tokens, [T][N]}
     *
     * @throws IllegalArgumentException if these are numbers
     */
    int[][] ids();

    /**
     * {@return the numbers, [T,N,D]}
     *
     * @throws IllegalArgumentException if these are tokens
     */
    Array values();

    /** {@return T, the steps of the longest} */
    default int steps() {
        return mask().steps();
    }

    /** {@return N, how many sequences there are; 0 only in the empty part of a split} */
    default int size() {
        return mask().batch();
    }

    /**
     * {@return some of the sequences, without the steps that are padding in all of them}
     *
     * @param which their numbers, from 0; no number gives an empty part
     */
    Sequences select(int... which);
}
