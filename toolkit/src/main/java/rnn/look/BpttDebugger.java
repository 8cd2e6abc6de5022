package rnn.look;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.Require;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Compares the ∂L/∂h_t that somebody worked out with the right ones, in the order in which the gradient travels: from
 * the last step to the first. An error at one step spoils all steps before it in time, so look at the first wrong step
 * on the way back.
 *
 * <pre>{@code
 * INDArray right = StateGradients.of(cell, x, loss).ofPart(0);
 * System.out.println(BpttDebugger.compare(mine, right));
 * }</pre>
 */
public final class BpttDebugger {
    /** Single precision carries seven digits; a wrong equation is off by far more than a ten-thousandth. */
    private static final double TOLERANCE = 1e-4;

    /** ‖∂L/∂h_t‖ for every t, as it should be. */
    private final double[] right;

    /** ‖∂L/∂h_t‖ for every t, as it was given. */
    private final double[] given;

    /** The largest difference between two numbers at every t. */
    private final double[] apart;

    private BpttDebugger(int steps) {
        right = new double[steps];
        given = new double[steps];
        apart = new double[steps];
    }

    /**
     * Compares step by step.
     *
     * @param given what was worked out, [T,N,H]
     * @param right what it should be, [T,N,H]
     * @return what was found
     * @throws IllegalArgumentException if the shapes differ or are not those of a sequence
     */
    public static BpttDebugger compare(INDArray given, INDArray right) {
        Require.given("what was worked out", given);
        if (Require.given("what it should be", right).rank() != 3
                || right.length() == 0
                || !Arrays.equals(given.shape(), right.shape())) {
            throw new IllegalArgumentException("gradients of states are [T,N,H]; given "
                    + Arrays.toString(given.shape()) + ", right " + Arrays.toString(right.shape()));
        }
        Array rights = Conversions.toDouble(right);
        Array givens = Conversions.toDouble(given);
        int steps = rights.dimension(0);
        int each = rights.size() / steps;
        BpttDebugger found = new BpttDebugger(steps);
        for (int t = 0; t < steps; t++) {
            double[] r = numbers(rights, t * each, each);
            double[] g = numbers(givens, t * each, each);
            found.right[t] = norm(r);
            found.given[t] = norm(g);
            found.apart[t] = IntStream.range(0, each)
                    .mapToDouble(i -> Math.abs(g[i] - r[i]))
                    .max()
                    .orElse(0);
        }
        return found;
    }

    private static double[] numbers(Array all, int from, int count) {
        return IntStream.range(from, from + count).mapToDouble(all::get).toArray();
    }

    private static double norm(double... numbers) {
        return Math.sqrt(Arrays.stream(numbers).map(v -> v * v).sum());
    }

    /** {@return the first wrong step on the way back: the largest t whose gradient differs} */
    public OptionalInt firstWrong() {
        return IntStream.range(0, right.length)
                .filter(t -> !(apart[t] <= TOLERANCE * Math.max(right[t], Double.MIN_NORMAL)))
                .max();
    }

    /** {@return one row per step, the last step first, as the gradient meets them} */
    public Table toTable() {
        IntColumn step = IntColumn.create("step t");
        DoubleColumn rights = DoubleColumn.create("right ‖∂L/∂h_t‖");
        DoubleColumn givens = DoubleColumn.create("given");
        DoubleColumn differences = DoubleColumn.create("apart");
        StringColumn verdicts = StringColumn.create("verdict");
        for (int t = right.length - 1; t >= 0; t--) {
            step.append(t);
            rights.append(fourDigits(right[t]));
            givens.append(fourDigits(given[t]));
            differences.append(fourDigits(apart[t]));
            verdicts.append(verdict(t));
        }
        return Table.create("the way back", step, rights, givens, differences, verdicts);
    }

    private static double fourDigits(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number).round(new MathContext(4)).doubleValue()
                : number;
    }

    private String verdict(int t) {
        int first = firstWrong().orElse(-1);
        return t > first ? "right" : t == first ? "goes wrong here" : "after the error";
    }

    /** {@return where it goes wrong, and what to look at} */
    @Override
    public String toString() {
        int last = right.length - 1;
        int t = firstWrong().orElse(-1);
        if (t < 0) {
            return "all " + right.length + " steps are right";
        }
        if (t == last) {
            return "wrong at step " + t + ", the last, where nothing has travelled through time yet:"
                    + " look at what the loss itself sends there";
        }
        return "right " + (t + 1 == last ? "at step " + last : "from step " + last + " back to step " + (t + 1))
                + ", wrong at step " + t
                + ": look at the way from h_" + (t + 1) + " to h_" + t + ", and at what step " + t
                + "'s own output adds";
    }
}
