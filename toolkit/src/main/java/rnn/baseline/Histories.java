package rnn.baseline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import rnn.array.Require;
import rnn.data.SequenceBatch;

/**
 * The last tokens of every sequence of a batch, the newest first. Like a state, they go on if the next batch does.
 */
final class Histories {
    private final List<Deque<Integer>> sequences;

    /** Empty histories, for sequences that begin. */
    Histories(int batch) {
        sequences = Stream.generate(() -> (Deque<Integer>) new ArrayDeque<Integer>())
                .limit(batch)
                .toList();
    }

    /** {@return these histories if the batch goes on where they ended, otherwise new ones} */
    Histories before(SequenceBatch batch) {
        return batch.continues() && sequences.size() == batch.size() ? this : new Histories(batch.size());
    }

    /** Takes in step t of a batch, and keeps at most the given number of tokens. Padding is not read. */
    void read(SequenceBatch batch, int t, int kept, int vocabulary) {
        double[] weights = batch.inputs().mask().at(t);
        int[] tokens = batch.inputs().ids()[t];
        for (int n = 0; n < weights.length; n++) {
            if (weights[n] > 0) {
                Deque<Integer> sequence = sequences.get(n);
                sequence.addFirst(Require.index("a token", tokens[n], vocabulary));
                if (sequence.size() > kept) {
                    sequence.removeLast();
                }
            }
        }
    }

    /** The last tokens of sequence n, the newest first. */
    Iterable<Integer> of(int n) {
        return sequences.get(n);
    }
}
