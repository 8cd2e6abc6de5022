package rnn.loss;

import rnn.array.Array;
import rnn.array.Require;

/** Checks each item for the losses over labels without timing. */
final class Labels {
    private Labels() {}

    /** Refuses a length beyond the batch's steps, and a label that is not a class or is the blank. */
    static void require(String loss, int item, int length, int[] target, int blank, Array outputs) {
        int steps = outputs.dimension(0);
        int classes = outputs.columns();
        if (length < 1 || length > steps) {
            throw new IllegalArgumentException(loss + ": item " + item + " has " + length + " frames; in a batch of "
                    + steps + " it must be 1 to " + steps);
        }
        for (int label : Require.given(loss + ": the target of item " + item, target)) {
            if (label < 0 || label >= classes || label == blank) {
                throw new IllegalArgumentException(loss + ": the target of item " + item + " holds " + label
                        + ", which is " + (label == blank ? "the blank" : "not one of the " + classes + " classes"));
            }
        }
    }
}
