package rnn.model;

import java.util.List;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.data.SequenceBatch;

/**
 * Whether a model is right as often as it says. Answers are put into bins by the probability that the model gave to its
 * answer. C. Guo and others, "On calibration of modern neural networks" (2017), section 2.
 *
 * @param count the weight of the answers in each bin, from probability 0 to 1
 * @param confidence the mean probability in each bin; NaN if the bin is empty
 * @param accuracy the share of right answers in each bin; NaN if the bin is empty
 */
@SuppressWarnings("ArrayRecordComponent") // three columns of a table
public record Calibration(double[] count, double[] confidence, double[] accuracy) {
    /**
     * {@return the calibration of a model}
     *
     * @param model gives logits of at least two classes
     * @param batches batches whose targets are classes
     * @param bins how many bins, all equally wide
     * @throws IllegalArgumentException if there is no batch or no bin
     */
    public static Calibration of(Model<SequenceBatch> model, List<SequenceBatch> batches, int bins) {
        Require.given("the model", model);
        Calibration sums = new Calibration(
                new double[Require.atLeast("the number of bins", 1, bins)], new double[bins], new double[bins]);
        for (SequenceBatch batch : Require.batchesTo("evaluate", batches)) {
            Array p = Operation.noGradient(() -> model.predict(batch).softmax()).value();
            sums.add(p, batch.targets().ids(), batch.targets().mask().flat());
        }
        for (int bin = 0; bin < bins; bin++) {
            sums.confidence[bin] /= sums.count[bin];
            sums.accuracy[bin] /= sums.count[bin];
        }
        return sums;
    }

    private void add(Array p, int[][] right, double... weights) {
        int[] said = p.largestOfRows();
        int N = right[0].length;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double sure = p.get(i * p.columns() + said[i]);
                int bin = Math.min(count.length - 1, (int) (sure * count.length));
                count[bin] += weights[i];
                confidence[bin] += weights[i] * sure;
                accuracy[bin] += said[i] == right[i / N][i % N] ? weights[i] : 0;
            }
        }
    }

    /** {@return the mean distance between confidence and accuracy, weighted by the bins: 0 is perfect} */
    public double error() {
        double sum = 0;
        double all = 0;
        for (int bin = 0; bin < count.length; bin++) {
            all += count[bin];
            sum += count[bin] > 0 ? count[bin] * Math.abs(confidence[bin] - accuracy[bin]) : 0;
        }
        return sum / all;
    }
}
