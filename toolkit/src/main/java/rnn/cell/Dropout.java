package rnn.cell;

import java.util.Collections;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;

/**
 * Sets some numbers of a layer to 0 at random, the same at every step of a sequence, and scales the others by 1 / (1 −
 * rate), so that the mean stays the same. A new mask is drawn for each sequence and each call.
 *
 * <p>Gal and Ghahramani, "A theoretically grounded application of dropout in recurrent neural networks" (2016): with a
 * new mask at each step, memory would be lost at each step.
 *
 * <p>It drops only while operations are recorded, that is, in training. Inside {@link Operation#noGradient}, as in a
 * model's {@code predict} and in an evaluation, every value passes unchanged.
 *
 * @param rate the probability of 0, at least 0 and less than 1
 * @param random the source of the masks
 */
public record Dropout(double rate, RandomGenerator random) {
    /**
     * Dropout at a rate.
     *
     * @param rate the probability of 0, at least 0 and less than 1
     * @param random the source of the masks
     * @throws IllegalArgumentException if the rate is out of this range
     */
    public Dropout {
        Require.given("the source of dropout's masks", random);
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("dropout: the rate " + rate + " is a probability of at least 0 and"
                    + " less than 1: 0.5 drops half");
        }
    }

    /** {@return whether anything is dropped here and now} */
    public boolean isActive() {
        return rate > 0 && Operation.isRecording();
    }

    /**
     * {@return the values with some set to 0}
     *
     * @param x [N,D], or a sequence [T,N,D] with one mask [N,D] for all of its steps
     */
    public Var apply(Var x) {
        if (!isActive()) {
            return x;
        }
        int[] shape = x.value().shape();
        if (shape.length < 3) {
            return x.times(mask(x, shape));
        }
        Var mask = mask(x, shape[1], shape[2]);
        return x.times(Var.stack(Collections.nCopies(shape[0], mask)));
    }

    /** {@return 0 or 1 / (1 − rate) for each number, in the precision of x} */
    Var mask(Var x, int... shape) {
        Array mask = x.value().zeros(shape);
        for (int i = 0; i < mask.size(); i++) {
            mask.set(i, random.nextDouble() < rate ? 0 : 1 / (1 - rate));
        }
        return Var.constant(mask);
    }
}
