package rnn.model;

import rnn.array.Conversions;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Sequences;

/** Turns a batch to double precision, for gradient checks. */
final class Doubles {
    private Doubles() {}

    static SequenceBatch of(SequenceBatch batch) {
        return new SequenceBatch(of(batch.inputs()), of(batch.targets()), batch.continues());
    }

    private static Sequences of(Sequences sequences) {
        return sequences instanceof Numbers numbers
                ? new Numbers(Conversions.toDouble(numbers.values()), numbers.mask())
                : sequences;
    }
}
