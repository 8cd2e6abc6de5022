package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;

/**
 * Which class was taken for which: a row for each right class, a column for each that was said.
 *
 * @param counts [right][said], the weights of the answers
 */
@SuppressWarnings("ArrayRecordComponent") // a matrix, as everywhere
public record Confusion(double[][] counts) {
    /**
     * {@return the confusion of all answers that the targets' masks leave in}
     *
     * @param model gives logits of classes, or one of yes and no
     * @param batches whose targets are classes
     * @throws IllegalArgumentException if there is no batch, or an answer is no class of the model's
     */
    public static Confusion of(Model<SequenceBatch> model, List<SequenceBatch> batches) {
        Require.given("the model", model);
        double[][] counts = null;
        for (SequenceBatch batch : Require.batchesTo("evaluate", batches)) {
            double[] weights = batch.targets().mask().flat();
            Var outputs = Operation.noGradient(() -> model.predict(batch));
            int classes = Outputs.count(outputs);
            counts = counts == null ? new double[classes][classes] : counts;
            int[] said = Outputs.classes(outputs, weights);
            int[] right = Arrays.stream(batch.targets().ids())
                    .flatMapToInt(Arrays::stream)
                    .toArray();
            for (int i = 0; i < right.length; i++) {
                if (weights[i] > 0) {
                    counts[Require.index("the right class", right[i], classes)][said[i]] += weights[i];
                }
            }
        }
        return new Confusion(counts);
    }

    /** {@return the share of all answers that are right} */
    public double accuracy() {
        double right = 0;
        double all = 0;
        for (int k = 0; k < counts.length; k++) {
            right += counts[k][k];
            all += Arrays.stream(counts[k]).sum();
        }
        return right / all;
    }

    /**
     * {@return of those that are of a class, the share that was said to be; NaN where there is none}
     *
     * @param k the class
     */
    public double recall(int k) {
        return counts[k][k] / Arrays.stream(counts[k]).sum();
    }

    /**
     * {@return of those that were said to be of a class, the share that is; NaN where there is none}
     *
     * @param k the class
     */
    public double precision(int k) {
        return counts[k][k] / Arrays.stream(counts).mapToDouble(row -> row[k]).sum();
    }
}
