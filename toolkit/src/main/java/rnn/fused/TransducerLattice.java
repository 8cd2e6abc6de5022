package rnn.fused;

import rnn.array.Array;
import rnn.product.Sizes;

/**
 * All ways to write U labels while T frames are heard, summed: the lattice of Graves, "Sequence transduction with
 * recurrent neural networks" (2012), section 2.4. At each node (t,u), with u labels written, a path either writes the
 * next label or goes on to the next frame (the blank ∅). f_t is the vote of the transcription network in frame t, g_u
 * that of the prediction network after u labels.
 *
 * <pre>
 * y(k,t,u) = softmax_k(f_t + g_u)                                       [T,U+1,C]   equations 12 and 13
 * α(t,u) = α(t−1,u) y(∅,t−1,u) + α(t,u−1) y(label u,t,u−1)              [T,U+1]     equation 16, α(0,0) = 1
 * β(t,u) = β(t+1,u) y(∅,t,u) + β(t,u+1) y(label u+1,t,u)                [T,U+1]     equation 18, β(T−1,U) = y(∅,T−1,U)
 * p = β(0,0)                                                                        equation 19
 * </pre>
 *
 * All of these are kept as logarithms. One object computes one item after another in the same arrays.
 */
public final class TransducerLattice {
    private int steps;
    private int written;
    private int classes;
    private double[] logProbability = new double[0];
    private double[] alpha = new double[0];
    private double[] beta = new double[0];

    /**
     * Computes the lattice of one item.
     *
     * @param f [T,N,C]
     * @param g [U+1,N,C] at least
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param target its U labels
     * @param blank the class that means "next frame"
     * @return this
     * @throws IllegalArgumentException if the lattice is too large for one array
     */
    public TransducerLattice compute(Array f, Array g, int item, int length, int[] target, int blank) {
        steps = length;
        written = target.length + 1;
        classes = f.columns();
        int size = Sizes.product("transducer: a lattice of [frames, labels + 1, classes]", steps, written, classes);
        int nodes = steps * written;
        logProbability = logProbability.length < size ? new double[size] : logProbability;
        alpha = alpha.length < nodes ? new double[nodes] : alpha;
        beta = beta.length < nodes ? new double[nodes] : beta;
        for (int t = 0; t < steps; t++) {
            for (int u = 0; u < written; u++) {
                setLogSoftmax(
                        f, (t * f.dimension(1) + item) * classes, g, (u * g.dimension(1) + item) * classes, node(t, u));
            }
        }
        forward(target, blank);
        backward(target, blank);
        return this;
    }

    /** {@return log p; a target always fits} */
    public double logLikelihood() {
        return beta[0];
    }

    /**
     * {@return log y(k,t,u)}
     *
     * @param k the class
     * @param t the frame
     * @param u labels written so far
     */
    public double logProbability(int k, int t, int u) {
        return logProbability[node(t, u) * classes + k];
    }

    /**
     * {@return the share of the paths that pass node (t,u), α β / p}
     *
     * @param t the frame
     * @param u labels written so far
     */
    public double posterior(int t, int u) {
        return LogSpace.exp(alpha[node(t, u)] + beta[node(t, u)] - logLikelihood());
    }

    /**
     * {@return the share of the paths that leave node (t,u) by the edge of class k}
     *
     * @param k the blank or the next label
     * @param t the frame
     * @param u labels written so far
     * @param isBlank whether k is the blank
     */
    public double posterior(int k, int t, int u, boolean isBlank) {
        double rest;
        if (!isBlank) {
            rest = u + 1 < written ? beta[node(t, u + 1)] : LogSpace.ZERO;
        } else if (t + 1 < steps) {
            rest = beta[node(t + 1, u)];
        } else {
            rest = u + 1 == written ? 0 : LogSpace.ZERO; // the last blank ends the sequence
        }
        return LogSpace.exp(alpha[node(t, u)] + logProbability(k, t, u) + rest - logLikelihood());
    }

    private int node(int t, int u) {
        return t * written + u;
    }

    private void setLogSoftmax(Array f, int fromF, Array g, int fromG, int node) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < classes; k++) {
            double z = f.get(fromF + k) + g.get(fromG + k);
            logProbability[node * classes + k] = z;
            largest = Math.max(largest, z);
        }
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            sum += LogSpace.exp(logProbability[node * classes + k] - largest);
        }
        double total = largest + Math.log(sum);
        for (int k = 0; k < classes; k++) {
            logProbability[node * classes + k] -= total;
        }
    }

    private void forward(int[] target, int blank) {
        for (int t = 0; t < steps; t++) {
            for (int u = 0; u < written; u++) {
                double heard = t > 0 ? alpha[node(t - 1, u)] + logProbability(blank, t - 1, u) : LogSpace.ZERO;
                double wrote = u > 0 ? alpha[node(t, u - 1)] + logProbability(target[u - 1], t, u - 1) : LogSpace.ZERO;
                alpha[node(t, u)] = t + u == 0 ? 0 : LogSpace.add(heard, wrote);
            }
        }
    }

    private void backward(int[] target, int blank) {
        for (int t = steps - 1; t >= 0; t--) {
            for (int u = written - 1; u >= 0; u--) {
                boolean last = t == steps - 1 && u == written - 1;
                double after = t + 1 < steps ? beta[node(t + 1, u)] : last ? 0 : LogSpace.ZERO;
                double writes =
                        u + 1 < written ? beta[node(t, u + 1)] + logProbability(target[u], t, u) : LogSpace.ZERO;
                beta[node(t, u)] = LogSpace.add(after + logProbability(blank, t, u), writes);
            }
        }
    }
}
