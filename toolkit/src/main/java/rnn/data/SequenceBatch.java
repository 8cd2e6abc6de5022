package rnn.data;

import rnn.array.Mask;

/**
 * A batch for a model that answers at every step.
 *
 * @param inputs token ids, [T][N]
 * @param targets the right answers, [T][N]
 * @param mask [T,N], 1 where there is an answer to give
 * @param continues whether each sequence goes on where the batch before ended, so that the state is carried over
 */
@SuppressWarnings("ArrayRecordComponent") // token ids are int[T][N] everywhere; batches are never compared
public record SequenceBatch(int[][] inputs, int[][] targets, Mask mask, boolean continues) {
    /** {@return T} */
    public int steps() {
        return inputs.length;
    }

    /** {@return N} */
    public int size() {
        return inputs[0].length;
    }
}
