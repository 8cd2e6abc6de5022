package rnn.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;

/**
 * Logistic regression on counts: it sees which tokens and which pairs, triples, … of neighbours a sequence has, but not
 * where.
 *
 * <pre>
 * p = softmax(x W + b)       x_i = ln(1 + how often feature i occurs in the sequence), scaled to length 1
 * L = mean of −ln p[class] + λ/2 ‖W‖²
 * </pre>
 *
 * It descends by AdaGrad (Duchi and others, 2011) over single sequences, in a fixed order: the same data give the same
 * weights. A feature that no training sequence has is ignored.
 */
public final class CountRegression implements Baseline {
    private static final int EPOCHS = 60;
    private static final double RATE = 0.5;
    private static final double PENALTY = 1e-4;

    private final int longest;
    private final int classes;
    private final Map<List<Integer>, Integer> features = new LinkedHashMap<>();
    private double[][] weights;

    /**
     * A regression that has not learned yet.
     *
     * @param longest the longest run of neighbours that is counted: 1 for single tokens, 2 for pairs as well
     * @param classes C, at least 2
     */
    public CountRegression(int longest, int classes) {
        this.longest = Require.atLeast("the longest run of tokens that is counted", 1, longest);
        this.classes = Require.atLeast("the number of classes of a regression on counts", 2, classes);
    }

    @Override
    public CountRegression fit(List<SequenceBatch> training) {
        List<Labelled> examples = Labelled.of("a regression on counts", training, classes);
        features.clear();
        for (Labelled one : examples) {
            runs(one.tokens()).keySet().forEach(run -> features.putIfAbsent(run, features.size() + 1));
        }
        weights = new double[features.size() + 1][classes]; // row 0 is b
        double[][] squares = new double[weights.length][classes];
        List<Map<Integer, Double>> inputs =
                examples.stream().map(one -> input(one.tokens())).toList();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = 0; i < inputs.size(); i++) {
                descend(inputs.get(i), examples.get(i).label(), squares);
            }
        }
        return this;
    }

    private void descend(Map<Integer, Double> x, int label, double[][] squares) {
        double[] logarithms = logarithms(x);
        x.forEach((row, value) -> {
            for (int k = 0; k < classes; k++) {
                double error = Math.exp(logarithms[k]) - (k == label ? 1 : 0);
                double gradient = error * value + (row == 0 ? 0 : PENALTY * weights[row][k]);
                squares[row][k] += gradient * gradient;
                weights[row][k] -= gradient == 0 ? 0 : RATE * gradient / Math.sqrt(squares[row][k]);
            }
        });
    }

    /** {@return the logarithms of the classes' probabilities, [N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        Labelled.requireFitted(weights != null, "regression on counts");
        Array answers = FloatArray.ofZeros(batch.size(), classes);
        for (int n = 0; n < batch.size(); n++) {
            int[] tokens = Labelled.tokens(batch.inputs().ids(), batch.inputs().mask(), n);
            Labelled.setRow(answers, n, logarithms(input(tokens)));
        }
        return Var.constant(answers);
    }

    private double[] logarithms(Map<Integer, Double> x) {
        double[] sums = new double[classes];
        x.forEach((row, value) -> {
            for (int k = 0; k < classes; k++) {
                sums[k] += value * weights[row][k];
            }
        });
        return Labelled.normalized(sums);
    }

    /** The known features of a sequence, and 1 for b. */
    private Map<Integer, Double> input(int... tokens) {
        Map<Integer, Double> x = new LinkedHashMap<>();
        double[] length = new double[1];
        runs(tokens).forEach((run, count) -> {
            Integer row = features.get(run);
            if (row != null) {
                double value = Math.log(1 + count);
                x.put(row, value);
                length[0] += value * value;
            }
        });
        x.replaceAll((row, value) -> value / Math.sqrt(length[0]));
        x.put(0, 1.0);
        return x;
    }

    private Map<List<Integer>, Integer> runs(int... tokens) {
        Map<List<Integer>, Integer> runs = new LinkedHashMap<>();
        for (int size = 1; size <= longest; size++) {
            for (int start = 0; start + size <= tokens.length; start++) {
                Integer[] run = new Integer[size];
                for (int i = 0; i < size; i++) {
                    run[i] = tokens[start + i];
                }
                runs.merge(List.of(run), 1, Integer::sum);
            }
        }
        return runs;
    }
}
