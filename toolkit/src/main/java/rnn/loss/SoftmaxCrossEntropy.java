package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Operation;
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
 * Softmax and logarithm are one operation, with each row's largest logit taken off first, so that no logit is too large.
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
        return of(logits, targets, Mask.full(targets.length, targets[0].length));
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
     * @param targets [T][N], each 0 to C−1; whatever stands where the mask is 0 is not looked at
     * @param mask [T,N]
     * @throws IllegalArgumentException if the shapes do not fit, a target is no class, or the mask leaves nothing in
     */
    public static Var of(Var logits, int[][] targets, Mask mask) {
        int[] flat = Arrays.stream(targets).flatMapToInt(Arrays::stream).toArray();
        double[] weights = mask.flat();
        require(logits.value(), flat, weights);
        double total = Arrays.stream(weights).sum();
        double[] shares = Arrays.stream(weights).map(weight -> weight / total).toArray();
        Array derivative = logits.value().zeros();
        double loss = derivative.setCrossEntropyGradient(logits.value(), flat, shares);
        return Operation.record(
                logits.value().zeros(1).fill(loss),
                dy -> logits.accumulate(dz -> dz.addScaled(dy.get(0), derivative)),
                logits);
    }

    private static void require(Array logits, int[] targets, double[] weights) {
        if (logits.rows() != targets.length || targets.length != weights.length) {
            throw new IllegalArgumentException("cross-entropy: logits " + Arrays.toString(logits.shape()) + " give "
                    + logits.rows() + " answers, but there are " + targets.length + " targets and a mask of "
                    + weights.length);
        }
        boolean anything = false;
        for (int i = 0; i < targets.length; i++) {
            anything |= weights[i] > 0;
            if (weights[i] > 0 && (targets[i] < 0 || targets[i] >= logits.columns())) {
                throw new IllegalArgumentException("cross-entropy: target " + targets[i] + " of item " + i
                        + " is none of the " + logits.columns() + " classes, 0 to " + (logits.columns() - 1));
            }
        }
        if (!anything) {
            throw new IllegalArgumentException("cross-entropy: the mask leaves no item in, so there is no mean");
        }
    }
}
