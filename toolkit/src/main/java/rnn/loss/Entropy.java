package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Var;

/**
 * How undecided a classifier is: the mean entropy of its distributions, log C if all classes are equally likely and 0
 * if it is certain. A small share of it, subtracted from a policy's loss, keeps the policy from becoming certain
 * before it
 * has tried everything. Williams and Peng, "Function optimization using connectionist reinforcement learning
 * algorithms" (1991).
 *
 * <pre>
 * p = softmax(z)                                    [T·N,C]
 * H_i = − Σ_c p_ic log p_ic                         in nats; 0 log 0 is 0
 * L = Σ m_i H_i / Σ m_i
 * ∂L/∂z_ic = − m_i p_ic (log p_ic + H_i) / Σ m_i
 * </pre>
 *
 * Each row's largest logit is subtracted first, so no logit is too large. (The bonus is subtracted from a loss:
 * {@code loss.minus(Entropy.of(logits, mask).scale(0.02))}.)
 */
public final class Entropy {
    private Entropy() {}

    /**
     * {@return the mean entropy}
     *
     * @param logits [T,N,C]
     * @param mask [T,N]
     * @throws IllegalArgumentException if the shapes do not fit, or the mask is 0 everywhere
     */
    public static Var of(Var logits, Mask mask) {
        Array z = logits.value();
        int classes = z.columns();
        if (z.rows() != Require.given("entropy: the mask", mask).steps() * mask.batch()) {
            throw new IllegalArgumentException("entropy: logits " + Arrays.toString(z.shape()) + " and a mask of ["
                    + mask.steps() + ", " + mask.batch() + "] must have the same T and N");
        }
        double[] shares = Shares.of("entropy", z, z.rows(), mask);
        Array derivative = z.zeros();
        double[] p = new double[classes]; // first log p, then p
        double entropy = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                double ofRow = setLogProbabilities(p, z, i * classes);
                entropy += shares[i] * ofRow;
                for (int c = 0; c < classes; c++) {
                    derivative.set(i * classes + c, -shares[i] * product(p[c], p[c] + ofRow));
                }
            }
        }
        return Shares.record(logits, entropy, derivative);
    }

    /** Sets log p of a row, and returns its entropy. */
    private static double setLogProbabilities(double[] logs, Array z, int start) {
        for (int c = 0; c < logs.length; c++) {
            logs[c] = z.get(start + c);
        }
        double largest = Arrays.stream(logs).max().orElse(0);
        double logSum = largest
                + Math.log(Arrays.stream(logs).map(x -> Math.exp(x - largest)).sum());
        double entropy = 0;
        for (int c = 0; c < logs.length; c++) {
            logs[c] -= logSum;
            entropy -= product(logs[c], logs[c]);
        }
        return entropy;
    }

    /** p x for a probability given by its logarithm: 0 if p is 0, even where x is infinite. */
    private static double product(double logP, double x) {
        double p = Math.exp(logP);
        return p == 0 ? 0 : p * x;
    }
}
