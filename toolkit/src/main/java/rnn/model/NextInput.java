package rnn.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Sequences;
import rnn.data.Tokens;

/**
 * Decides whether a batch asks for each sequence's own next input, as the batches of a language model or a forecaster
 * do: the target of step t is the input of step t + 1 wherever both are real. If few steps are compared, the labels of
 * a tagger may match by chance. Therefore a match counts only if independent labels with the same values would match in
 * less than one of 10⁹ batches.
 *
 * <pre>
 * p = Σ_v f(v)²,  p^k &lt; 10⁻⁹      f(v) the share of the k compared places that hold v
 * </pre>
 *
 * Thus labels that are always the same never count, nor do two or three steps.
 */
final class NextInput {
    private static final double CHANCE = 1e-9;

    private NextInput() {}

    static boolean isAskedForBy(SequenceBatch batch) {
        List<IntToDoubleFunction> inputs = columns(batch.inputs(), batch.targets() instanceof Tokens);
        List<IntToDoubleFunction> targets = columns(batch.targets(), false);
        return targets.stream().anyMatch(target -> inputs.stream().anyMatch(input -> isShifted(batch, input, target)));
    }

    /** The value at each place t·N + n: tokens, each column of numbers, or the tokens of one-hot vectors. */
    private static List<IntToDoubleFunction> columns(Sequences sequences, boolean asTokens) {
        if (sequences instanceof Numbers numbers) {
            Array values = numbers.values();
            int columns = values.columns();
            return asTokens
                    ? List.of(place -> oneHot(values, place))
                    : IntStream.range(0, columns)
                            .<IntToDoubleFunction>mapToObj(c -> place -> values.get(place * columns + c))
                            .toList();
        }
        int[][] ids = sequences.ids();
        int batch = sequences.size();
        return List.of(place -> ids[place / batch][place % batch]);
    }

    /** The column of the only number that is not 0, or NaN, which equals nothing, if there are several or none. */
    private static double oneHot(Array values, int place) {
        int first = place * values.columns();
        double found = Double.NaN;
        for (int c = 0; c < values.columns(); c++) {
            if (values.get(first + c) != 0) {
                if (!Double.isNaN(found)) {
                    return Double.NaN;
                }
                found = c;
            }
        }
        return found;
    }

    private static boolean isShifted(SequenceBatch batch, IntToDoubleFunction input, IntToDoubleFunction target) {
        Map<Double, Integer> counts = new HashMap<>();
        int compared = 0;
        int steps = Math.min(batch.targets().steps(), batch.inputs().steps() - 1);
        for (int t = 0; t < steps; t++) {
            for (int n = 0; n < batch.size(); n++) {
                if (batch.targets().mask().isPadding(t, n)
                        || batch.inputs().mask().isPadding(t + 1, n)) {
                    continue;
                }
                double value = target.applyAsDouble(t * batch.size() + n);
                if (value != input.applyAsDouble((t + 1) * batch.size() + n)) {
                    return false;
                }
                counts.merge(value, 1, Integer::sum);
                compared++;
            }
        }
        double k = compared;
        double p = counts.values().stream().mapToDouble(c -> c / k * (c / k)).sum();
        return k * Math.log(p) < Math.log(CHANCE);
    }
}
