package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;

/**
 * Which class was taken for which: one row per right class, one column per class that the model said.
 *
 * @param counts [right][said], the weights of the answers
 */
@SuppressWarnings("ArrayRecordComponent") // a matrix, as everywhere
public record Confusion(double[][] counts) {
    /**
     * {@return the confusion of all answers that the targets' masks leave in}
     *
     * @param model gives logits of classes, or one logit for yes and no
     * @param batches batches whose targets are classes
     * @throws IllegalArgumentException if there is no batch, or an answer is not a class of the model
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
     * {@return among the items of a class, the share that the model said was of that class; NaN if there is none}
     *
     * @param k the class
     */
    public double recall(int k) {
        return counts[k][k] / Arrays.stream(counts[k]).sum();
    }

    /**
     * {@return among the items that the model said were of a class, the share that is; NaN if there is none}
     *
     * @param k the class
     */
    public double precision(int k) {
        return counts[k][k] / Arrays.stream(counts).mapToDouble(row -> row[k]).sum();
    }
}
