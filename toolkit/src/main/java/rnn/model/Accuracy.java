package rnn.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
            boolean[] answers = right(model, batch, weights);
            for (int i = 0; i < answers.length; i++) {
                right += answers[i] ? weights[i] : 0;
            }
            all += Arrays.stream(weights).sum();
        }
        return requireSome(all, right / all);
    }

    /**
     * {@return the share of sequences whose answers are all right, 0 to 1: exact match} A text that a model writes is
     * wholly right only if it also ends where it should, since the token that ends it is one of the targets. Each
     * sequence counts once, whatever the weights of its steps; one of nothing but padding does not count.
     *
     * @param model gives logits of classes or tokens
     * @param batches batches whose targets are {@link Tokens}
     * @throws IllegalArgumentException as for {@link #of}
     * @throws ArithmeticException if the model answers with NaN
     */
    public static double ofSequences(Model<SequenceBatch> model, List<SequenceBatch> batches) {
        Require.given("the model", model);
        int right = 0;
        int all = 0;
        for (SequenceBatch batch : Require.given("the list of batches", batches)) {
            double[] weights = batch.targets().mask().flat();
            boolean[] answers = right(model, batch, weights);
            for (int n = 0; n < batch.size(); n++) {
                int[] asked = places(weights, n, batch.size());
                all += asked.length > 0 ? 1 : 0;
                right += asked.length > 0 && Arrays.stream(asked).allMatch(place -> answers[place]) ? 1 : 0;
            }
        }
        return requireSome(all, (double) right / all);
    }

    /** The places t·N + n of sequence n at which an answer is asked for. */
    private static int[] places(double[] weights, int n, int batch) {
        return IntStream.iterate(n, place -> place < weights.length, place -> place + batch)
                .filter(place -> weights[place] > 0)
                .toArray();
    }

    /** {@return for each place whether the answer is right; never where none is asked for} */
    private static boolean[] right(Model<SequenceBatch> model, SequenceBatch batch, double... weights) {
        int[] expected = Arrays.stream(batch.targets().ids())
                .flatMapToInt(Arrays::stream)
                .toArray();
        Var outputs = Operation.noGradient(() -> model.predict(batch));
        if (outputs.value().rows() != expected.length) {
            throw new IllegalArgumentException("the model gives "
                    + outputs.value().rows() + " answers, and the batch has " + expected.length + " targets");
        }
        int[] given = Outputs.classes(outputs, weights);
        boolean[] right = new boolean[expected.length];
        for (int i = 0; i < expected.length; i++) {
            if (weights[i] > 0) {
                Require.index("the right class", expected[i], Outputs.count(outputs));
                right[i] = given[i] == expected[i];
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
