package rnn.loss;

import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Var;

/**
 * How surprised a model is by answers of yes (1) and no (0), each with its own logit: the cross-entropy of two classes,
 * one of which has the logit 0.
 *
 * <pre>
 * p = σ(z)                                                          [T·N,C]
 * L = − Σ m_i (target_i log p_i + (1 − target_i) log(1 − p_i)) / (C Σ m_i)      in nats
 * ∂L/∂z_i = m_i (p_i − target_i) / (C Σ m_i)
 * </pre>
 *
 * The logistic function and the logarithm are one operation, max(z, 0) − z target + log(1 + e^−|z|), so no logit is too
 * large.
 */
public final class BinaryCrossEntropy {
    private BinaryCrossEntropy() {}

    /**
     * {@return the loss of one yes or no for each item}
     *
     * @param logits z, [T,N,1]
     * @param targets [T][N] of 0 and 1
     * @param mask [T,N]
     * @throws IllegalArgumentException as below
     */
    public static Var of(Var logits, int[][] targets, Mask mask) {
        int[] flat = Shares.flat("binary cross-entropy", targets);
        Array numbers = logits.value().zeros(flat.length, 1);
        for (int i = 0; i < flat.length; i++) {
            numbers.set(i, flat[i]);
        }
        return of(logits, numbers, mask);
    }

    /**
     * {@return the loss of several independent answers for each item}
     *
     * @param logits z, [T,N,C]
     * @param targets [T,N,C] from 0 to 1; those where the mask is 0 are not looked at
     * @param mask [T,N]
     * @throws IllegalArgumentException if the shapes do not fit, a target is not from 0 to 1, or the mask is 0
     *     everywhere
     */
    public static Var of(Var logits, Array targets, Mask mask) {
        double[] shares = Shares.of("binary cross-entropy", logits.value(), targets, mask);
        int columns = targets.columns();
        Array derivative = logits.value().zeros();
        double loss = 0;
        for (int i = 0; i < derivative.size(); i++) {
            double share = shares[i / columns] / columns;
            if (share > 0) {
                double z = logits.value().get(i);
                double target = requireProbability(targets.get(i), i);
                loss += share * (Math.max(z, 0) - z * target + Math.log1p(Math.exp(-Math.abs(z))));
                derivative.set(i, share * (1 / (1 + Math.exp(-z)) - target));
            }
        }
        return Shares.record(logits, loss, derivative);
    }

    private static double requireProbability(double target, int index) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("binary cross-entropy: target " + target + " of number " + index
                    + " is not from 0 (no) to 1 (yes)");
        }
        return target;
    }
}
