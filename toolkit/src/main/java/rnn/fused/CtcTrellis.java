package rnn.fused;

import java.util.Arrays;
import rnn.array.Array;
import rnn.product.Sizes;

/**
 * All ways to say a target in T frames, summed: the trellis of connectionist temporal classification (Graves,
 * Fernández, Gomez and Schmidhuber 2006, section 4). Its S = 2U+1 states are the target's U labels with a blank before,
 * between and after them; in each frame a path stays, goes on by one state, or jumps over a blank between different
 * labels.
 *
 * <pre>
 * log y = z − log Σ_c exp z_c                                         [T,C]   log-softmax of the logits
 * α_t(s) = (α_{t−1}(s) + α_{t−1}(s−1) [+ α_{t−1}(s−2)]) y_t(s)        [T,S]   equations 6 and 7
 * β_t(s) = β_{t+1}(s) y_{t+1}(s) + β_{t+1}(s+1) y_{t+1}(s+1) [+ …]    [T,S]   equation 10, without y_t(s)
 * p = α_{T−1}(S−1) + α_{T−1}(S−2)                                             equation 8
 * γ_t(s) = α_t(s) β_t(s) / p                                          [T,S]   the share of the paths through s at t
 * </pre>
 *
 * All of these are kept as logarithms: rescaled probabilities fail if logits are far apart. The paper's β includes
 * y_t(s); without it, α β is a probability. One object computes one item after another in the same arrays.
 */
public final class CtcTrellis {
    private int steps;
    private int classes;
    private int states;
    private int[] symbols = new int[0];
    private double[] logProbability = new double[0];
    private double[] alpha = new double[0];
    private double[] beta = new double[0];
    private double logLikelihood;

    /**
     * Computes the trellis of one item.
     *
     * @param logits [T,N,C]
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param target its U labels, none of them the blank
     * @param blank the class that stands for no label
     * @return this
     * @throws IllegalArgumentException if the trellis is too large for one array
     */
    public CtcTrellis compute(Array logits, int item, int length, int[] target, int blank) {
        steps = length;
        classes = logits.columns();
        expand(target, blank);
        logProbability = room(logProbability, "CTC: log-probabilities of [frames, classes]", steps, classes);
        alpha = room(alpha, "CTC: a trellis of [frames, 2 labels + 1]", steps, states);
        beta = room(beta, "CTC: a trellis of [frames, 2 labels + 1]", steps, states);
        int batch = logits.rank() == 3 ? logits.dimension(1) : 1;
        for (int t = 0; t < steps; t++) {
            setLogSoftmax(logits, (t * batch + item) * classes, t * classes);
        }
        forward();
        backward();
        return this;
    }

    /** {@return T, the real frames} */
    public int steps() {
        return steps;
    }

    /** {@return S = 2U+1} */
    public int states() {
        return states;
    }

    /**
     * {@return the class that a path emits in state s}
     *
     * @param s 0 to S−1; the even ones are blanks
     */
    public int symbol(int s) {
        return symbols[s];
    }

    /**
     * {@return whether a path may come to state s from the state two before it}
     *
     * @param s 0 to S−1
     */
    public boolean skips(int s) {
        return s % 2 == 1 && s > 1 && symbols[s] != symbols[s - 2];
    }

    /**
     * {@return log y_t(c)}
     *
     * @param t the frame
     * @param c the class
     */
    public double logProbability(int t, int c) {
        return logProbability[t * classes + c];
    }

    /**
     * {@return log α_t(s)}
     *
     * @param t the frame
     * @param s the state
     */
    public double logAlpha(int t, int s) {
        return alpha[t * states + s];
    }

    /**
     * {@return log β_t(s)}
     *
     * @param t the frame
     * @param s the state
     */
    public double logBeta(int t, int s) {
        return beta[t * states + s];
    }

    /**
     * {@return log p, the logarithm of the sum over all paths; {@link LogSpace#ZERO} if the target does not fit}
     */
    public double logLikelihood() {
        return logLikelihood;
    }

    /**
     * {@return γ_t(s); call this only if the target fits}
     *
     * @param t the frame
     * @param s the state
     */
    public double posterior(int t, int s) {
        return LogSpace.exp(logAlpha(t, s) + logBeta(t, s) - logLikelihood);
    }

    private void expand(int[] target, int blank) {
        states = 2 * target.length + 1;
        symbols = symbols.length < states ? new int[states] : symbols;
        for (int s = 0; s < states; s++) {
            symbols[s] = s % 2 == 0 ? blank : target[s / 2];
        }
    }

    private void setLogSoftmax(Array logits, int from, int to) {
        double largest = logits.get(from);
        for (int c = 1; c < classes; c++) {
            largest = Math.max(largest, logits.get(from + c));
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += LogSpace.exp(logits.get(from + c) - largest);
        }
        double total = largest + Math.log(sum);
        for (int c = 0; c < classes; c++) {
            logProbability[to + c] = logits.get(from + c) - total;
        }
    }

    private void forward() {
        Arrays.fill(alpha, 0, steps * states, LogSpace.ZERO);
        for (int s = 0; s < Math.min(2, states); s++) {
            alpha[s] = logProbability[symbols[s]];
        }
        for (int t = 1; t < steps; t++) {
            int now = t * states;
            int before = now - states;
            for (int s = 0; s < Math.min(states, 2 * t + 2); s++) { // no path is further yet
                double sum = alpha[before + s];
                if (s > 0) {
                    sum = LogSpace.add(sum, alpha[before + s - 1]);
                }
                if (skips(s)) {
                    sum = LogSpace.add(sum, alpha[before + s - 2]);
                }
                alpha[now + s] = sum + logProbability[t * classes + symbols[s]];
            }
        }
        int end = steps * states - 1;
        logLikelihood = states == 1 ? alpha[end] : LogSpace.add(alpha[end], alpha[end - 1]);
    }

    private void backward() {
        Arrays.fill(beta, 0, steps * states, LogSpace.ZERO);
        int end = steps * states - 1;
        for (int s = 0; s < Math.min(2, states); s++) {
            beta[end - s] = 0;
        }
        for (int t = steps - 2; t >= 0; t--) {
            int now = t * states;
            int after = now + states;
            int y = (t + 1) * classes;
            for (int s = Math.max(0, states - 2 * (steps - t)); s < states; s++) { // no path from further back arrives
                double sum = beta[after + s] + logProbability[y + symbols[s]];
                if (s + 1 < states) {
                    sum = LogSpace.add(sum, beta[after + s + 1] + logProbability[y + symbols[s + 1]]);
                }
                if (s + 2 < states && skips(s + 2)) {
                    sum = LogSpace.add(sum, beta[after + s + 2] + logProbability[y + symbols[s + 2]]);
                }
                beta[now + s] = sum;
            }
        }
    }

    private static double[] room(double[] array, String what, int... sizes) {
        int size = Sizes.product(what, sizes);
        return array.length < size ? new double[size] : array;
    }
}
