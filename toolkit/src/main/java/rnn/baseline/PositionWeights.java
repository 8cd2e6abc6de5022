package rnn.baseline;

import java.util.List;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;

/**
 * A position weight matrix: for each class, how often each token was at each place. It looks at every place separately
 * and knows nothing of its neighbours. G. Stormo and others, "Use of the perceptron algorithm to distinguish
 * translational initiation sites" (1982), in its form by counts.
 *
 * <pre>
 * log p(class k | x) = log N(k) + Σ_t log q_k,t(x_t) + constant
 * q_k,t(v) = (count of v at place t in class k + 1) / (sequences of class k that reach t + V)
 * </pre>
 *
 * A place beyond the longest training sequence says nothing.
 */
public final class PositionWeights implements Baseline {
    private final int vocabulary;
    private final int classes;
    private double[] sequences;
    private double[][][] counts;

    /**
     * A matrix that has not learned yet.
     *
     * @param vocabulary V, how many tokens there are
     * @param classes C, how many classes
     */
    public PositionWeights(int vocabulary, int classes) {
        this.vocabulary = Require.atLeast("the size of a position weight matrix's vocabulary", 1, vocabulary);
        this.classes = Require.atLeast("the number of a position weight matrix's classes", 1, classes);
    }

    @Override
    public PositionWeights fit(List<SequenceBatch> training) {
        Labelled.requireSome("a position weight matrix", training);
        int steps = training.stream()
                .mapToInt(batch -> batch.inputs().steps())
                .max()
                .orElse(0);
        double[] found = new double[classes];
        double[][][] table = new double[classes][steps][vocabulary];
        for (Labelled one : Labelled.of(training, classes)) {
            found[one.label()]++;
            for (int t = 0; t < one.tokens().length; t++) {
                table[one.label()][t][Require.index("a token", one.tokens()[t], vocabulary)]++;
            }
        }
        sequences = found;
        counts = table;
        return this;
    }

    /** {@return the logarithms of the classes' probabilities, [N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        Labelled.requireFitted(counts != null, "position weight matrix");
        Array answers = FloatArray.ofZeros(batch.size(), classes);
        Mask mask = batch.inputs().mask();
        for (int n = 0; n < batch.size(); n++) {
            int[] tokens = Labelled.tokens(batch.inputs().ids(), mask, n);
            double[] logarithms = new double[classes];
            for (int k = 0; k < classes; k++) {
                logarithms[k] = Math.log(sequences[k] + 1) + ofPlaces(k, tokens);
            }
            Labelled.setNormalized(answers, n, logarithms);
        }
        return Var.constant(answers);
    }

    private double ofPlaces(int k, int... tokens) {
        double sum = 0;
        for (int t = 0; t < Math.min(tokens.length, counts[k].length); t++) {
            double[] place = counts[k][t];
            double reached = 0;
            for (double count : place) {
                reached += count;
            }
            sum += Math.log((place[Require.index("a token", tokens[t], vocabulary)] + 1) / (reached + vocabulary));
        }
        return sum;
    }
}
