package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Var;

/**
 * How surprised a classifier is by the right answers: the mean negative logarithm of the probability that it gave them.
 *
 * <pre>
 * p = softmax(z)                               [T·N,C]
 * L = − Σ m_i log p_i[target_i] / Σ m_i        in nats; L / ln 2 in bits
 * ∂L/∂z_i = m_i (p_i − onehot(target_i)) / Σ m_i
 * </pre>
 *
 * Softmax and logarithm are one operation. Each row's largest logit is subtracted first, so no logit is too large.
 *
 * <p>With weights a_i of either sign, it is the loss of a policy gradient: what turned out better than expected (a_i
 * above 0) becomes likelier, what turned out worse becomes less likely. Williams, "Simple statistical
 * gradient-following algorithms for connectionist reinforcement learning" (1992).
 *
 * <pre>
 * L = − Σ m_i a_i log p_i[target_i] / Σ m_i    no surprise any more: it may fall below 0, without a bound
 * ∂L/∂z_i = m_i a_i (p_i − onehot(target_i)) / Σ m_i
 * </pre>
 */
public final class SoftmaxCrossEntropy {
    private SoftmaxCrossEntropy() {}

    /**
     * {@return the loss of a batch without padding}
     *
     * @param logits [T,N,C]
     * @param targets [T][N], each 0 to C−1
     */
    public static Var of(Var logits, int[][] targets) {
        int items = Shares.flat("cross-entropy", targets).length;
        return of(logits, targets, Mask.full(targets.length, items / targets.length));
    }

    /**
     * {@return the loss of one step}
     *
     * @param logits [N,C]
     * @param targets [N], each 0 to C−1
     */
    public static Var of(Var logits, int[] targets) {
        return of(logits, new int[][] {targets});
    }

    /**
     * {@return the loss}
     *
     * @param logits [T,N,C]
     * @param targets [T][N], each 0 to C−1; those where the mask is 0 are not looked at
     * @param mask [T,N]
     * @throws IllegalArgumentException if the shapes do not fit, a target is not a class, or the mask is 0 everywhere
     */
    public static Var of(Var logits, int[][] targets, Mask mask) {
        int[] flat = Shares.flat("cross-entropy", targets);
        double[] shares = Shares.of("cross-entropy", logits.value(), flat.length, mask);
        requireClasses(flat, shares, logits.value().columns());
        return record(logits, flat, shares);
    }

    /**
     * {@return the loss in which each item's surprise has a weight of its own, of either sign}
     *
     * @param logits [T,N,C]
     * @param targets [T][N], each 0 to C−1; those where the mask is 0 are not looked at
     * @param weights a, [T][N], the advantage of each action, say; an item of weight 0 counts in the mean, and nothing
     *     pulls at it. Those where the mask is 0 are not looked at
     * @param mask [T,N], over which the mean is taken
     * @throws IllegalArgumentException if the shapes do not fit, a target is not a class, a weight is NaN or infinite,
     *     or the mask is 0 everywhere
     */
    public static Var of(Var logits, int[][] targets, double[][] weights, Mask mask) {
        int[] flat = Shares.flat("cross-entropy", targets);
        double[] shares = Shares.of("cross-entropy", logits.value(), flat.length, mask);
        requireClasses(flat, shares, logits.value().columns());
        requireShape(weights, targets);
        for (int i = 0; i < shares.length; i++) {
            double weight = weights[i / targets[0].length][i % targets[0].length];
            if (shares[i] > 0 && !Double.isFinite(weight)) {
                throw new IllegalArgumentException("cross-entropy: the weight of item " + i + " is " + weight
                        + "; a weight is a finite number of either sign, and what is not to count has the mask 0");
            }
            shares[i] = shares[i] == 0 ? 0 : shares[i] * weight;
        }
        return record(logits, flat, shares);
    }

    private static Var record(Var logits, int[] targets, double[] weights) {
        Array derivative = logits.value().zeros();
        double loss = derivative.setCrossEntropyGradient(logits.value(), targets, weights);
        return Shares.record(logits, loss, derivative);
    }

    private static void requireShape(double[][] weights, int[][] targets) {
        Require.given("cross-entropy: the array of weights", weights);
        for (int t = 0; t < Math.max(weights.length, targets.length); t++) {
            if (t >= weights.length
                    || t >= targets.length
                    || weights[t] == null
                    || weights[t].length != targets[t].length) {
                throw new IllegalArgumentException("cross-entropy: weights are [T][N] like the targets, but step " + t
                        + " holds " + (t < weights.length ? Arrays.toString(weights[t]) : "none") + " for the targets "
                        + (t < targets.length ? Arrays.toString(targets[t]) : "none"));
            }
        }
    }

    private static void requireClasses(int[] targets, double[] shares, int classes) {
        for (int i = 0; i < targets.length; i++) {
            if (shares[i] > 0 && (targets[i] < 0 || targets[i] >= classes)) {
                throw new IllegalArgumentException("cross-entropy: target " + targets[i] + " of item " + i
                        + " is not one of the " + classes + " classes, 0 to " + (classes - 1));
            }
        }
    }
}
