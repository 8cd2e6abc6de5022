package rnn.loss;

import rnn.array.Array;
import rnn.array.Mask;
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
        Array derivative = logits.value().zeros();
        double loss = derivative.setCrossEntropyGradient(logits.value(), flat, shares);
        return Shares.record(logits, loss, derivative);
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
