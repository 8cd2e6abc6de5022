package rnn.model;

import rnn.net.Recurrent;

/**
 * Refuses layers of two directions where a model must not hear what comes later. A model that writes has no rest of the
 * text yet. A model that goes on where a batch ended has no state for the reader from the end. A model that is asked
 * for its own next input would find the answer in what it reads.
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
