package rnn.decode;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Require;

/**
 * Checks the numbers that a decoder decides by. A comparison with NaN is always false, so without these checks a
 * network that diverged would say token 0 forever.
 */
final class Scores {
    private Scores() {}

    /**
     * {@return the largest logit of a row, a finite number}
     *
     * @param who asks
     * @param logits one row [1,V]; −∞ is a token that cannot come
     */
    static double largest(String who, Array logits) {
        Require.given("the logits of the next token", logits);
        if (logits.size() == 0 || logits.rows() != 1) {
            throw new IllegalArgumentException(
                    who + " takes the logits of one token at a time, [1,V], not " + Arrays.toString(logits.shape()));
        }
        return largest(who, logits, 0);
    }

    /** {@return the largest logit of one row of several} */
    static double largest(String who, Array logits, int row) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < logits.columns(); c++) {
            double z = logits.get(row * logits.columns() + c);
            if (Double.isNaN(z) || z == Double.POSITIVE_INFINITY) {
                throw noNumber(who, "the logit " + c + " is " + z);
            }
            largest = Math.max(largest, z);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            throw noNumber(who, "all " + logits.columns() + " logits are " + largest);
        }
        return largest;
    }

    private static ArithmeticException noNumber(String who, String what) {
        return new ArithmeticException(who + " finds no probability that is a number: " + what
                + "; look for NaN in the weights, which a training that diverged leaves");
    }

    /**
     * Refuses frames that do not exist, and frames without a probability.
     *
     * @param who asks
     * @param logits [T,N,C], or [T,C] of one item
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param blank the class that stands for no label
     */
    static void requireFrames(String who, Array logits, int item, int length, int blank) {
        Require.given("the logits of the frames", logits);
        if (logits.rank() < 2 || logits.size() == 0) {
            throw new IllegalArgumentException(
                    who + " reads logits [T,N,C] of at least one frame, not " + Arrays.toString(logits.shape()));
        }
        int batch = logits.rank() == 3 ? logits.dimension(1) : 1;
        Require.index(who + ": item", item, batch);
        if (length < 1 || length > logits.dimension(0)) {
            throw new IllegalArgumentException(who + ": item " + item + " has " + length + " frames; of "
                    + logits.dimension(0) + " it must be 1 to " + logits.dimension(0));
        }
        Require.index(who + ": the blank", blank, logits.columns());
        for (int t = 0; t < length; t++) {
            largest(who + ", in frame " + t + " of item " + item + ",", logits, t * batch + item);
        }
    }

    /** Refuses a text that cannot be written: with a negative number of tokens, or an end that is not a token. */
    static void requireText(Next<?> first, Continuation<?> model, int most, int end) {
        Require.given("what the model gives before any token is chosen", first);
        Require.given("the model's step", model);
        Require.atLeast("the number of tokens to write at most", 0, most);
        int tokens =
                Require.given("the logits of the first token", first.logits()).columns();
        if (end != Decoding.NO_END) {
            Require.index("the token that ends a text,", end, tokens);
        }
    }
}
