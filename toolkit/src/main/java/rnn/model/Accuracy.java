package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;

/** How often a model is right: the number that a person asks for after the loss. */
public final class Accuracy {
    private Accuracy() {}

    /**
     * {@return the share of right answers, 0 to 1, among all answers that the targets' masks leave in}
     *
     * @param model gives logits of classes, or one logit for yes and no
     * @param batches batches whose targets are {@link Tokens}
     * @throws IllegalArgumentException if the batches ask for no answer, an answer is not a class of the model, or
     *     answers are numbers, which are never exactly right
     * @throws ArithmeticException if the model answers with NaN
     */
    public static double of(Model<SequenceBatch> model, List<SequenceBatch> batches) {
        Require.given("the model", model);
        double right = 0;
        double all = 0;
        for (SequenceBatch batch : Require.given("the list of batches", batches)) {
            double[] weights = batch.targets().mask().flat();
            right += right(model, batch, weights);
            all += Arrays.stream(weights).sum();
        }
        return requireSome(all, right / all);
    }

    /** {@return the weight of the right answers in one batch} */
    private static double right(Model<SequenceBatch> model, SequenceBatch batch, double... weights) {
        int[] expected = Arrays.stream(batch.targets().ids())
                .flatMapToInt(Arrays::stream)
                .toArray();
        Var outputs = Operation.noGradient(() -> model.predict(batch));
        if (outputs.value().rows() != expected.length) {
            throw new IllegalArgumentException("the model gives "
                    + outputs.value().rows() + " answers, and the batch has " + expected.length + " targets");
        }
        int[] given = Outputs.classes(outputs, weights);
        double right = 0;
        for (int i = 0; i < expected.length; i++) {
            if (weights[i] > 0) {
                Require.index("the right class", expected[i], Outputs.count(outputs));
                right += given[i] == expected[i] ? weights[i] : 0;
            }
        }
        return right;
    }

    private static double requireSome(double all, double accuracy) {
        if (all == 0) {
            throw new IllegalArgumentException("there are no answers to count: give at least one batch");
        }
        return accuracy;
    }
}
