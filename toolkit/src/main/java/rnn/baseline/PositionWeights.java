package rnn.baseline;

import java.util.Arrays;
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
    /** Logarithms: of a class's sequences, and of a token at a place. */
    private double[] sequences;

    private double[][][] places;

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
        int steps = training.stream()
                .mapToInt(batch -> batch.inputs().steps())
                .max()
                .orElse(0);
        double[] found = new double[classes];
        double[][][] table = new double[classes][steps][vocabulary];
        for (Labelled one : Labelled.of("a position weight matrix", training, classes)) {
            found[one.label()]++;
            for (int t = 0; t < one.tokens().length; t++) {
                table[one.label()][t][Require.index("a token", one.tokens()[t], vocabulary)]++;
            }
        }
        sequences = Arrays.stream(found).map(count -> Math.log(count + 1)).toArray();
        places = Arrays.stream(table)
                .map(ofClass -> Arrays.stream(ofClass).map(this::logarithms).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return this;
    }

    private double[] logarithms(double... counts) {
        double reached = Arrays.stream(counts).sum();
        return Arrays.stream(counts)
                .map(count -> Math.log((count + 1) / (reached + vocabulary)))
                .toArray();
    }

    /** {@return the logarithms of the classes' probabilities, [N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        Labelled.requireFitted(places != null, "position weight matrix");
        Array answers = FloatArray.ofZeros(batch.size(), classes);
        Mask mask = batch.inputs().mask();
        for (int n = 0; n < batch.size(); n++) {
            int[] tokens = Labelled.tokens(batch.inputs().ids(), mask, n);
            double[] logarithms = new double[classes];
            for (int k = 0; k < classes; k++) {
                logarithms[k] = sequences[k] + ofPlaces(k, tokens);
            }
            Labelled.setRow(answers, n, Labelled.normalized(logarithms));
        }
        return Var.constant(answers);
    }

    private double ofPlaces(int k, int... tokens) {
        double sum = 0;
        for (int t = 0; t < Math.min(tokens.length, places[k].length); t++) {
            sum += places[k][t][Require.index("a token", tokens[t], vocabulary)];
        }
        return sum;
    }
}
