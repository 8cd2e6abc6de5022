package rnn.model;

import rnn.array.Array;
import rnn.autodiff.Var;
import rnn.data.Numbers;
import rnn.data.Sequences;
import rnn.loss.BinaryCrossEntropy;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.loss.SquaredError;

/**
 * The loss for each kind of answer: the squared error for numbers, the cross-entropy of the softmax for classes, and
 * the binary cross-entropy for yes and no, which are 1 and 0 with a single output.
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

    /** {@return how many classes the outputs distinguish} */
    static int count(Var outputs) {
        return Math.max(2, outputs.value().columns());
    }

    /**
     * {@return the class that each row of outputs says: the largest logit, or whether a single logit is positive}
     *
     * @throws ArithmeticException if a row whose weight is not 0 holds NaN, or its largest logit is infinite
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

    /** Some logits of a row may be −∞, for classes that cannot be. */
    private static void requireNumbers(Array values, int[] largest, double... weights) {
        int columns = values.columns();
        for (int i = 0; i < values.size(); i++) {
            int row = i / columns;
            boolean says = values.get(i) < Double.POSITIVE_INFINITY
                    && values.get(row * columns + largest[row]) > Double.NEGATIVE_INFINITY;
            if (weights[row] > 0 && !says) {
                throw new ArithmeticException(
                        "the model's answer " + row + " is not a number, so it says no class: look for"
                                + " NaN in the weights, which a training that diverged leaves");
            }
        }
    }
}
