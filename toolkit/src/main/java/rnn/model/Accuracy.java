package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.autodiff.Operation;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;

/** How often a model is right: the number that a person asks for after the loss. */
public final class Accuracy {
    private Accuracy() {}

    /**
     * {@return the share of the answers that are right, 0 to 1, of all that the targets' masks leave in}
     *
     * @param model gives logits of classes, or one of yes and no
     * @param batches whose targets are {@link Tokens}
     * @throws IllegalArgumentException if there is no answer, or answers are numbers, which are never quite right
     */
    public static double of(Model<SequenceBatch> model, List<SequenceBatch> batches) {
        return Operation.noGradient(() -> {
            double right = 0;
            double all = 0;
            for (SequenceBatch batch : batches) {
                int[] expected = Arrays.stream(batch.targets().ids())
                        .flatMapToInt(Arrays::stream)
                        .toArray();
                int[] given = Answers.classes(model.predict(batch));
                double[] weights = batch.targets().mask().flat();
                for (int i = 0; i < expected.length; i++) {
                    right += given[i] == expected[i] ? weights[i] : 0;
                    all += weights[i];
                }
            }
            return requireSome(all, right / all);
        });
    }

    private static double requireSome(double all, double accuracy) {
        if (all == 0) {
            throw new IllegalArgumentException("there is no answer of which to count the right ones");
        }
        return accuracy;
    }
}
