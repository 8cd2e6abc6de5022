package rnn.model;

import rnn.net.Recurrent;

/**
 * Who must not hear what comes later: a model that writes, since the rest of its text is not there yet; one that goes
 * on where a batch ended, since what reads from the end has not begun there; and one that is asked for its own next
 * input, since the answer would stand in what it reads.
 */
final class OneWay {
    private OneWay() {}

    /** Refuses a layer of two directions. */
    static void require(Recurrent recurrent, String what) {
        if (recurrent.readsBothWays()) {
            throw new UnsupportedOperationException(what + ", but the layer "
                    + recurrent.getClass().getSimpleName()
                    + " reads in two directions and hears what comes after each step: build the model of layers of one"
                    + " direction, such as new Unroll(cell)");
        }
    }
}
