package rnn.baseline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import rnn.decode.Decoding;
import rnn.decode.Next;

/**
 * Counts what followed the last n−1 tokens, smoothed by the same counts for shorter contexts.
 *
 * <pre>
 * p(w | h) = (c(h w) + T(h) p(w | h')) / (N(h) + T(h))
 *
 * c(h w)   how often w followed the context h in training
 * N(h)     how many tokens followed h, and T(h) how many different ones
 * h' h without its oldest token; below the empty context, p is 1/V
 * </pre>
 *
 * An unseen context has N = T = 0 and leaves the guess to the shorter one. Therefore no probability is 0, and all sum
 * to 1. I. Witten and T. Bell, "The zero-frequency problem" (1991), method C, mixed recursively as in S. Chen and J.
 * Goodman, "An empirical study of smoothing techniques for language modeling" (1998), section 2.4. At the beginning of
 * a sequence there are fewer than n−1 tokens; then all of them are the context.
 */
public final class NGram implements Baseline {
    private final int order;
    private final int vocabulary;
    private ContextCounts counts;
    private Histories carried;

    /**
     * An n-gram model that has not learned yet.
     *
     * @param order n, at least 1: with 1 it counts single tokens, with 2 pairs
     * @param vocabulary V, how many tokens there are
     */
    public NGram(int order, int vocabulary) {
        this.order = Require.atLeast("the order of an n-gram model", 1, order);
        this.vocabulary = Require.atLeast("the size of an n-gram model's vocabulary", 1, vocabulary);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if no batch asks for a token, or a token is not in the vocabulary
     */
    @Override
    public NGram fit(List<SequenceBatch> training) {
        ContextCounts learned = new ContextCounts();
        Histories histories = new Histories(0);
        int guessed = 0;
        for (SequenceBatch batch : Require.given("the training set of an n-gram model", training)) {
            histories = histories.before(batch);
            int[][] targets = inStep(batch);
            for (int t = 0; t < targets.length; t++) {
                histories.read(batch, t, order - 1, vocabulary);
                double[] weights = batch.targets().mask().at(t);
                for (int n = 0; n < weights.length; n++) {
                    if (weights[n] > 0) {
                        count(learned, histories.of(n), Require.index("a token to guess", targets[t][n], vocabulary));
                        guessed++;
                    }
                }
            }
        }
        if (guessed == 0) {
            throw new IllegalArgumentException("the training set of the " + this
                    + " is empty: it has no token that follows another; give at least one batch that has");
        }
        counts = learned;
        carried = null;
        return this;
    }

    private static int[][] inStep(SequenceBatch batch) {
        int[][] targets = batch.targets().ids();
        if (targets.length != batch.inputs().steps()) {
            throw new IllegalArgumentException("an n-gram model guesses a token at every step, and this batch has "
                    + targets.length + " steps to guess for " + batch.inputs().steps() + " steps of input");
        }
        return targets;
    }

    private static void count(ContextCounts root, Iterable<Integer> backwards, int token) {
        ContextCounts context = root;
        context.count(token);
        for (int before : backwards) {
            context = context.withBefore(before);
            context.count(token);
        }
    }

    /** {@return the logarithms of the probabilities of the next token at every step, [T,N,V]} */
    @Override
    public Var predict(SequenceBatch batch) {
        requireFitted();
        Histories histories = (carried == null ? new Histories(0) : carried).before(batch);
        int steps = batch.inputs().steps();
        Array logarithms = FloatArray.ofZeros(steps, batch.size(), vocabulary);
        for (int t = 0; t < steps; t++) {
            histories.read(batch, t, order - 1, vocabulary);
            for (int n = 0; n < batch.size(); n++) {
                double[] p = mixed(histories.of(n));
                for (int w = 0; w < vocabulary; w++) {
                    logarithms.set((t * batch.size() + n) * vocabulary + w, Math.log(p[w]));
                }
            }
        }
        carried = histories;
        return Var.constant(logarithms);
    }

    /**
     * {@return the probability that each token comes next, [V]; the probabilities sum to 1}
     *
     * @param before the tokens so far, the newest last; only the last n−1 count
     * @throws IllegalArgumentException if one is not in the vocabulary
     */
    public double[] probabilities(int... before) {
        requireFitted();
        int from = Math.max(0, before.length - (order - 1));
        return mixed(IntStream.iterate(before.length - 1, i -> i >= from, i -> i - 1)
                .map(i -> Require.index("a token", before[i], vocabulary))
                .boxed()
                .toList());
    }

    private double[] mixed(Iterable<Integer> backwards) {
        double[] p = new double[vocabulary];
        Arrays.fill(p, 1.0 / vocabulary);
        ContextCounts context = counts;
        context.mixInto(p);
        for (int before : backwards) {
            context = context.seenWithBefore(before);
            if (context == null) {
                break;
            }
            context.mixInto(p);
        }
        return p;
    }

    /**
     * {@return tokens that it writes after a beginning, as a network's {@code generate} does}
     *
     * @param beginning any number of tokens
     * @param count how many to write
     * @param how how to choose each token: a {@link rnn.decode.Sampler}, say
     */
    public int[] generate(int[] beginning, int count, Decoding how) {
        Require.given("how to choose each token", how);
        return how.write(next(beginning), (token, before) -> next(joined(before, token)), count, Decoding.NO_END);
    }

    private Next<int[]> next(int... before) {
        double[] p = probabilities(before);
        Array logits = FloatArray.ofZeros(1, vocabulary);
        for (int w = 0; w < vocabulary; w++) {
            logits.set(w, Math.log(p[w]));
        }
        return new Next<>(logits, before);
    }

    private int[] joined(int[] before, int token) {
        int kept = Math.min(before.length, order - 1);
        int[] joined = Arrays.copyOfRange(before, before.length - kept, before.length + 1);
        joined[kept] = token;
        return joined;
    }

    private void requireFitted() {
        if (counts == null) {
            throw new IllegalStateException("the " + this + " has learned nothing yet: call fit(training) first");
        }
    }

    @Override
    public String toString() {
        return order + "-gram model of " + vocabulary + " tokens";
    }
}
