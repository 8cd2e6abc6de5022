package rnn.model;

import rnn.array.Array;
import rnn.autodiff.Var;
import rnn.data.Numbers;
import rnn.data.Sequences;
import rnn.loss.BinaryCrossEntropy;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.loss.SquaredError;

/**
 * The loss that belongs to a kind of answer: of numbers the squared error, of classes the cross-entropy of their
 * softmax; of yes and no, which is 1 and 0 and takes one output alone, the binary cross-entropy.
 */
public final class Outputs {
    private Outputs() {}

    /**
     * {@return the loss of outputs}
     *
     * @param outputs numbers, or logits of classes, [T,N,C]
     * @param targets the right answers
     */
    public static Var loss(Var outputs, Sequences targets) {
        if (targets instanceof Numbers) {
            return SquaredError.of(outputs, targets.values(), targets.mask());
        }
        return outputs.value().columns() == 1
                ? BinaryCrossEntropy.of(outputs, targets.ids(), targets.mask())
                : SoftmaxCrossEntropy.of(outputs, targets.ids(), targets.mask());
    }

    /** {@return how many classes outputs tell apart} */
    static int count(Var outputs) {
        return Math.max(2, outputs.value().columns());
    }

    /**
     * {@return the class that each row of outputs says: the largest logit, or of a single one whether it is positive}
     *
     * @throws ArithmeticException if a row whose weight is not 0 holds NaN, of which none is the largest, or a logit
     *     that is infinite
     */
    static int[] classes(Var outputs, double... weights) {
        Array values = outputs.value();
        int[] largest = values.largestOfRows();
        requireNumbers(values, largest, weights);
        if (values.columns() > 1) {
            return largest;
        }
        int[] yesOrNo = new int[values.rows()];
        for (int i = 0; i < yesOrNo.length; i++) {
            yesOrNo[i] = values.get(i) > 0 ? 1 : 0;
        }
        return yesOrNo;
    }

    /** Some logit of a row may be −∞, for a class that cannot be. */
    private static void requireNumbers(Array values, int[] largest, double... weights) {
        int columns = values.columns();
        for (int i = 0; i < values.size(); i++) {
            int row = i / columns;
            boolean says = values.get(i) < Double.POSITIVE_INFINITY
                    && values.get(row * columns + largest[row]) > Double.NEGATIVE_INFINITY;
            if (weights[row] > 0 && !says) {
                throw new ArithmeticException(
                        "the model's answer " + row + " is no number, so it says no class: look for"
                                + " NaN in the weights, which a training that diverged leaves");
            }
        }
    }
}
