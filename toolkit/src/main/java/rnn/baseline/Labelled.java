package rnn.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.data.SequenceBatch;

/**
 * A sequence of tokens with its class.
 *
 * @param tokens without padding
 * @param label its class
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Labelled(int[] tokens, int label) {

    /** Does something with a sequence that has a class. */
    interface Example {
        void take(SequenceBatch batch, int n, int label);
    }

    /** Passes every sequence that has a class to the example, in order; a learner must be given at least one. */
    static void each(String learner, List<SequenceBatch> training, int classes, Example example) {
        int found = 0;
        for (SequenceBatch batch : Require.given("the training set of " + learner, training)) {
            int[] labels = requireOneAnswer(batch);
            for (int n = 0; n < batch.size(); n++) {
                if (batch.targets().mask().at(0)[n] > 0) {
                    example.take(batch, n, Require.index("the class", labels[n], classes));
                    found++;
                }
            }
        }
        if (found == 0) {
            throw new IllegalArgumentException(
                    "the training set of " + learner + " is empty: give at least one sequence with its answer");
        }
    }

    /** All sequences of all batches that have a class. */
    static List<Labelled> of(String learner, List<SequenceBatch> training, int classes) {
        List<Labelled> all = new ArrayList<>();
        each(
                learner,
                training,
                classes,
                (batch, n, label) -> all.add(
                        new Labelled(tokens(batch.inputs().ids(), batch.inputs().mask(), n), label)));
        return all;
    }

    private static int[] requireOneAnswer(SequenceBatch batch) {
        if (batch.targets().steps() != 1) {
            throw new IllegalArgumentException("each sequence is to have one class, and this batch asks for "
                    + batch.targets().steps() + " answers to each");
        }
        return batch.targets().ids()[0];
    }

    /** The tokens of sequence n that are real. */
    static int[] tokens(int[][] ids, Mask mask, int n) {
        return IntStream.range(0, ids.length)
                .filter(t -> !mask.isPadding(t, n))
                .map(t -> ids[t][n])
                .toArray();
    }

    static void requireFitted(boolean isFitted, String learner) {
        if (!isFitted) {
            throw new IllegalStateException("the " + learner + " has learned nothing yet: call fit(training) first");
        }
    }

    /** Subtracts a constant from logarithms so that their exponentials sum to 1. */
    static double[] normalized(double... logarithms) {
        double largest = Arrays.stream(logarithms).max().orElse(0);
        double sum =
                Arrays.stream(logarithms).map(one -> Math.exp(one - largest)).sum();
        return Arrays.stream(logarithms)
                .map(one -> one - largest - Math.log(sum))
                .toArray();
    }

    /** Writes row n. */
    static void setRow(Array answers, int n, double... row) {
        for (int k = 0; k < row.length; k++) {
            answers.set(n * row.length + k, row[k]);
        }
    }
}
