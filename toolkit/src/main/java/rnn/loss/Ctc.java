package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.fused.CtcTrellis;
import rnn.fused.LogSpace;
import rnn.product.Parallel;

/**
 * How surprised a network is by a target whose timing is unknown: connectionist temporal classification, Graves,
 * Fernández, Gomez and Schmidhuber, "Connectionist temporal classification: labelling unsegmented sequence data with
 * recurrent neural networks" (2006), section 4. In each frame the network emits a label or the blank. A path through
 * all frames says the target if merging its repeats and then removing its blanks leaves the target. The loss sums over
 * all such paths.
 *
 * <pre>
 * y_t = softmax(z_t)                                            [T,N,C]
 * L_n = − log Σ over all paths π that collapse to the target of Π_t y_t(π_t)    in nats; {@link CtcTrellis} sums them
 * ∂L_n/∂z_t(c) = y_t(c) − Σ over the states s with symbol c of γ_t(s)           equation 16
 * </pre>
 *
 * The loss takes logits and includes the softmax. (PyTorch's {@code ctc_loss} takes the log-softmax of the logits, and
 * what it calls the gradient with respect to its input is already the gradient above; with respect to the logits the
 * two are equal.)
 *
 * <pre>{@code
 * Var z = output.apply(recurrent.apply(x).outputs());              // [T,N,C], class 0 the blank
 * Var loss = new Ctc().of(z, new int[] {50, 43}, new int[][] {{3, 1, 20}, {7}});
 * }</pre>
 *
 * @param blank the class that stands for no label
 * @param reduction what becomes of the items' losses
 * @param impossible what becomes of an item whose target does not fit into its frames
 */
public record Ctc(int blank, Reduction reduction, Impossible impossible) {
    /** Each thread has a trellis, whose arrays are reused. */
    private static final ThreadLocal<CtcTrellis> TRELLIS = ThreadLocal.withInitial(CtcTrellis::new);

    /** How the losses of a batch become one number. */
    public enum Reduction {
        /** Their mean. */
        MEAN,
        /** Each divided by the length of its target, at least 1; then their mean. PyTorch's {@code 'mean'}. */
        MEAN_PER_LABEL,
        /** Their sum. */
        SUM
    }

    /**
     * What becomes of a target that is too long. U labels need U + R frames if R of them equal the label before, since
     * a blank must separate equal labels.
     */
    public enum Impossible {
        /** An exception that names the item. */
        ERROR,
        /** Its loss and gradient are 0; it counts in the mean. PyTorch's {@code zero_infinity}. */
        ZERO,
        /** The loss is infinite, as the probability is 0; its gradient is 0. */
        INFINITE
    }

    /**
     * A loss.
     *
     * @param blank the class that stands for no label
     * @param reduction what becomes of the items' losses
     * @param impossible what becomes of an item whose target does not fit into its frames
     */
    public Ctc {
        Require.atLeast("CTC: the blank, a class,", 0, blank);
        Require.given("CTC: the reduction", reduction);
        Require.given("CTC: what becomes of an impossible target", impossible);
    }

    /** Class 0 is the blank, the loss is the mean over the items, and a target that does not fit is an error. */
    public Ctc() {
        this(0, Reduction.MEAN, Impossible.ERROR);
    }

    /**
     * {@return the loss of a batch}
     *
     * @param logits [T,N,C]
     * @param lengths how many frames of each item are real, 1 to T; frames behind them are not looked at
     * @param targets the labels of each item, perhaps none; the blank is not a label
     * @throws IllegalArgumentException if the shapes do not fit, a label is not a class or is the blank, or a target
     *     does not fit into its frames and {@link #impossible} asks for an error
     */
    public Var of(Var logits, int[] lengths, int[][] targets) {
        Array z = logits.value();
        require(z, lengths, targets);
        Array derivative = z.zeros();
        double[] losses = new double[lengths.length];
        Parallel.run(lengths.length, 1, (share, from, to) -> {
            for (int n = from; n < to; n++) {
                CtcTrellis trellis = TRELLIS.get().compute(z, n, lengths[n], targets[n], blank);
                losses[n] = -trellis.logLikelihood() * weight(targets[n], lengths.length);
                if (trellis.logLikelihood() != LogSpace.ZERO) {
                    setGradient(derivative, n, trellis, weight(targets[n], lengths.length));
                } else if (impossible == Impossible.ZERO) {
                    losses[n] = 0;
                }
            }
        });
        return Shares.record(logits, Arrays.stream(losses).sum(), derivative);
    }

    private double weight(int[] target, int batch) {
        return switch (reduction) {
            case MEAN -> 1.0 / batch;
            case MEAN_PER_LABEL -> 1.0 / batch / Math.max(1, target.length);
            case SUM -> 1;
        };
    }

    /** ∂L_n/∂z_t(c) = w (y_t(c) − Σ γ_t(s)). */
    private static void setGradient(Array derivative, int item, CtcTrellis trellis, double weight) {
        int classes = derivative.columns();
        for (int t = 0; t < trellis.steps(); t++) {
            int row = (t * derivative.dimension(1) + item) * classes;
            for (int c = 0; c < classes; c++) {
                derivative.set(row + c, weight * LogSpace.exp(trellis.logProbability(t, c)));
            }
            for (int s = 0; s < trellis.states(); s++) {
                int at = row + trellis.symbol(s);
                derivative.set(at, derivative.get(at) - weight * trellis.posterior(t, s));
            }
        }
    }

    private void require(Array z, int[] lengths, int[][] targets) {
        Require.given("CTC: the array of lengths", lengths);
        Require.given("CTC: the array of targets", targets);
        if (z.rank() != 3
                || z.dimension(1) != lengths.length
                || lengths.length != targets.length
                || lengths.length == 0) {
            throw new IllegalArgumentException("CTC: logits " + Arrays.toString(z.shape()) + " must be [T,N,C], with N"
                    + " lengths and N targets, at least one; there are " + lengths.length + " lengths and "
                    + targets.length + " targets");
        }
        if (blank < 0 || blank >= z.columns()) {
            throw new IllegalArgumentException(
                    "CTC: the blank " + blank + " is not one of the " + z.columns() + " classes");
        }
        for (int n = 0; n < lengths.length; n++) {
            Labels.require("CTC", n, lengths[n], targets[n], blank, z);
            requireFit(n, lengths[n], targets[n]);
        }
    }

    private void requireFit(int item, int length, int[] target) {
        if (impossible == Impossible.ERROR && framesNeeded(target) > length) {
            throw new IllegalArgumentException("CTC: the target of item " + item + " needs " + framesNeeded(target)
                    + " frames (" + target.length + " labels, and a blank between equal neighbours), and there are "
                    + length + "; give it more frames, leave it out, or choose Impossible.ZERO");
        }
    }

    /**
     * {@return how many frames a target needs: one per label, and one for the blank between each two equal neighbours}
     *
     * @param target the labels
     */
    public static int framesNeeded(int... target) {
        int frames = target.length;
        for (int u = 1; u < target.length; u++) {
            frames += target[u] == target[u - 1] ? 1 : 0;
        }
        return frames;
    }
}
