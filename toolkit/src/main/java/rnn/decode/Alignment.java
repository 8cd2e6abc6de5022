package rnn.decode;

import rnn.array.Array;
import rnn.array.Require;
import rnn.fused.CtcTrellis;
import rnn.fused.LogSpace;

/**
 * Says which frame says which label. Among all paths that say a given target through the trellis of connectionist
 * temporal classification, it finds the likeliest. This is the Viterbi algorithm: the recursion of α, with the largest
 * term instead of the sum:
 *
 * <pre>
 * v_t(s) = y_t(s) max(v_{t−1}(s), v_{t−1}(s−1) [, v_{t−1}(s−2)])
 * </pre>
 */
public final class Alignment {
    private final int[] states;
    private final double logProbability;

    private Alignment(int[] states, double logProbability) {
        this.states = states;
        this.logProbability = logProbability;
    }

    /**
     * {@return the likeliest path}
     *
     * @param logits [T,N,C]
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param target its labels
     * @param blank the class that stands for no label
     * @throws IllegalArgumentException if no path of that length says the target, or there is no such item, frame or
     *     class
     * @throws ArithmeticException if a logit of a real frame is NaN or infinite
     */
    public static Alignment of(Array logits, int item, int length, int[] target, int blank) {
        Scores.requireFrames("alignment", logits, item, length, blank);
        for (int label : Require.given("the target", target)) {
            Require.index("alignment: the label", label, logits.columns());
            if (label == blank) {
                throw new IllegalArgumentException("alignment: the target holds " + label + ", which is the blank");
            }
        }
        CtcTrellis trellis = new CtcTrellis().compute(logits, item, length, target, blank);
        if (trellis.logLikelihood() == LogSpace.ZERO) {
            throw new IllegalArgumentException(
                    "alignment: " + target.length + " labels do not fit into " + length + " frames");
        }
        int[][] from = new int[length][trellis.states()];
        double[] best = firstFrame(trellis);
        for (int t = 1; t < length; t++) {
            best = nextFrame(trellis, t, best, from[t]);
        }
        int last = trellis.states() - 1;
        int state = last > 0 && best[last - 1] > best[last] ? last - 1 : last;
        double logProbability = best[state];
        int[] states = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            states[t] = state;
            state = from[t][state];
        }
        return new Alignment(states, logProbability);
    }

    /**
     * {@return which label of the target frame t says, or −1 if the frame says the blank}
     *
     * @param t the frame, from 0
     */
    public int label(int t) {
        Require.index("frame", t, states.length);
        return states[t] % 2 == 0 ? -1 : states[t] / 2;
    }

    /** {@return the natural logarithm of this path's probability} */
    public double logProbability() {
        return logProbability;
    }

    private static double[] firstFrame(CtcTrellis trellis) {
        double[] best = new double[trellis.states()];
        for (int s = 0; s < best.length; s++) {
            best[s] = s < 2 ? trellis.logProbability(0, trellis.symbol(s)) : LogSpace.ZERO;
        }
        return best;
    }

    private static double[] nextFrame(CtcTrellis trellis, int t, double[] before, int[] from) {
        double[] best = new double[before.length];
        for (int s = 0; s < best.length; s++) {
            int source = s;
            for (int jump = 1; jump <= (trellis.skips(s) ? 2 : Math.min(1, s)); jump++) {
                source = before[s - jump] > before[source] ? s - jump : source;
            }
            from[s] = source;
            best[s] = before[source] + trellis.logProbability(t, trellis.symbol(s));
        }
        return best;
    }
}
