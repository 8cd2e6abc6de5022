package rnn.loss;

import rnn.array.Array;
import rnn.array.Require;

/** What the losses over labels without timing ask of each item. */
final class Labels {
    private Labels() {}

    /** Refuses a length that is none of the batch's, and a label that is no class or the blank. */
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
                        + ", which is " + (label == blank ? "the blank" : "none of the " + classes + " classes"));
            }
        }
    }
}
