package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.fused.LogSpace;
import rnn.fused.TransducerLattice;
import rnn.product.Parallel;

/**
 * How surprised a transducer is by a target: Graves, "Sequence transduction with recurrent neural networks" (2012),
 * section 2. Two networks vote on what comes next: one has heard the input up to frame t, the other has read the labels
 * written so far. Unlike in {@link Ctc}, a label depends on the labels before it, and there may be more labels than
 * frames.
 *
 * <pre>
 * y(k,t,u) = softmax_k(f_t + g_u)                                    equations 12 and 13
 * L_n = − log Σ over all ways through the T × (U+1) lattice of Π y   in nats; {@link TransducerLattice} sums them
 * ∂L_n/∂f_t = Σ_u d(t,u)        ∂L_n/∂g_u = Σ_t d(t,u)
 * d_k(t,u) = y(k,t,u) γ(t,u) − γ(edge k out of (t,u))                from equation 20, through the softmax
 * </pre>
 *
 * The loss is the mean over the items. Any target fits into any number of frames, at least one.
 *
 * @param blank the class that means "no more labels in this frame"
 */
public record Transducer(int blank) {
    private static final ThreadLocal<TransducerLattice> LATTICE = ThreadLocal.withInitial(TransducerLattice::new);

    /**
     * A loss.
     *
     * @param blank the class that means "no more labels in this frame"
     */
    public Transducer {
        Require.atLeast("transducer: the blank, a class,", 0, blank);
    }

    /** Class 0 is the blank. */
    public Transducer() {
        this(0);
    }

    /**
     * {@return the loss of a batch}
     *
     * @param transcription f, [T,N,C]: the votes of the network that hears the frames
     * @param prediction g, [U+1,N,C]: the votes of the network that reads, after 0, 1, … U labels; U is the length of
     *     the longest target
     * @param lengths how many frames of each item are real, 1 to T
     * @param targets the labels of each item, perhaps none; the blank is not a label
     * @throws IllegalArgumentException if the shapes do not fit or a label is not a class or is the blank
     */
    public Var of(Var transcription, Var prediction, int[] lengths, int[][] targets) {
        Array f = transcription.value();
        Array g = prediction.value();
        require(f, g, lengths, targets);
        Array df = f.zeros();
        Array dg = g.zeros();
        double[] losses = new double[lengths.length];
        Parallel.run(lengths.length, 1, (share, from, to) -> {
            for (int n = from; n < to; n++) {
                TransducerLattice lattice = LATTICE.get().compute(f, g, n, lengths[n], targets[n], blank);
                losses[n] = -lattice.logLikelihood() / lengths.length;
                addGradients(lattice, n, lengths[n], targets[n], df, dg);
            }
        });
        return Operation.record(
                df.zeros(1).fill(Arrays.stream(losses).sum()),
                dy -> {
                    transcription.accumulate(dx -> dx.addScaled(dy.get(0), df));
                    prediction.accumulate(dx -> dx.addScaled(dy.get(0), dg));
                },
                transcription,
                prediction);
    }

    private void addGradients(TransducerLattice lattice, int item, int length, int[] target, Array df, Array dg) {
        int batch = df.dimension(1);
        int classes = df.columns();
        for (int t = 0; t < length; t++) {
            for (int u = 0; u <= target.length; u++) {
                double passes = lattice.posterior(t, u);
                int next = u < target.length ? target[u] : -1;
                for (int k = 0; k < classes; k++) {
                    double d = passes * LogSpace.exp(lattice.logProbability(k, t, u));
                    if (k == blank || k == next) {
                        d -= lattice.posterior(k, t, u, k == blank);
                    }
                    add(df, (t * batch + item) * classes + k, d / batch);
                    add(dg, (u * batch + item) * classes + k, d / batch);
                }
            }
        }
    }

    private static void add(Array array, int index, double value) {
        array.set(index, array.get(index) + value);
    }

    private void require(Array f, Array g, int[] lengths, int[][] targets) {
        Require.given("transducer: the array of lengths", lengths);
        int longest = 0;
        for (int[] target : Require.given("transducer: the array of targets", targets)) {
            longest = Math.max(longest, Require.given("transducer: a target", target).length);
        }
        if (f.rank() != 3
                || g.rank() != 3
                || lengths.length == 0
                || lengths.length != targets.length
                || f.dimension(1) != lengths.length
                || g.dimension(1) != lengths.length
                || f.columns() != g.columns()
                || g.dimension(0) <= longest) {
            throw new IllegalArgumentException("transducer: transcription " + Arrays.toString(f.shape())
                    + " and prediction " + Arrays.toString(g.shape()) + " must be [T,N,C] and [U+1,N,C], for "
                    + lengths.length + " lengths, " + targets.length + " targets and a longest target of U = "
                    + longest);
        }
        if (blank < 0 || blank >= f.columns()) {
            throw new IllegalArgumentException(
                    "transducer: the blank " + blank + " is not one of the " + f.columns() + " classes");
        }
        for (int n = 0; n < lengths.length; n++) {
            Labels.require("transducer", n, lengths[n], targets[n], blank, f);
        }
    }
}
