package rnn.baseline;

import java.util.ArrayList;
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

    /** All sequences of all batches that have a class. */
    static List<Labelled> of(List<SequenceBatch> batches, int classes) {
        List<Labelled> all = new ArrayList<>();
        for (SequenceBatch batch : batches) {
            int[] labels = requireOneAnswer(batch);
            for (int n = 0; n < batch.size(); n++) {
                if (batch.targets().mask().at(0)[n] > 0) {
                    int label = Require.index("the class", labels[n], classes);
                    all.add(new Labelled(
                            tokens(batch.inputs().ids(), batch.inputs().mask(), n), label));
                }
            }
        }
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

    static void requireSome(String learner, List<SequenceBatch> training) {
        Require.given("the training set of " + learner, training);
        if (training.stream().allMatch(batch -> batch.size() == 0)) {
            throw new IllegalArgumentException(
                    "the training set of " + learner + " is empty: give at least one sequence with its answer");
        }
    }

    static void requireFitted(boolean isFitted, String learner) {
        if (!isFitted) {
            throw new IllegalStateException("the " + learner + " has learned nothing yet: call fit(training) first");
        }
    }

    /** Writes logarithms into row n, after subtracting a constant so that their exponentials sum to 1. */
    static void setNormalized(Array answers, int n, double... logarithms) {
        double largest = IntStream.range(0, logarithms.length)
                .mapToDouble(k -> logarithms[k])
                .max()
                .orElse(0);
        double sum = 0;
        for (double one : logarithms) {
            sum += Math.exp(one - largest);
        }
        for (int k = 0; k < logarithms.length; k++) {
            answers.set(n * logarithms.length + k, logarithms[k] - largest - Math.log(sum));
        }
    }
}
