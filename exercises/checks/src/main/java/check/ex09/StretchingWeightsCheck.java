package check.ex09;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.StretchingWeights;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 9.4: judged by what a hundred silent steps do with a small change. */
public final class StretchingWeightsCheck extends TaskCheck<StretchingWeights> {
    private static final String KEEP = "keep";
    private static final String SWELL = "swell, then fade";
    private static final String SUM = "keep the sum";
    private static final int LONG = 100;

    private static final Map<String, double[][]> RIGHT = Map.of(
            KEEP, new double[][] {{0.6, 0.8}, {-0.8, 0.6}},
            SWELL, new double[][] {{0.5, 100}, {0, 0.5}},
            SUM, new double[][] {{0.5, 0.5}, {0.5, 0.5}});

    /** For the exercise, and for JUnit. */
    public StretchingWeightsCheck() {
        super("9.4", "three matrices", StretchingWeights.class);
        mistake("shape", "Each matrix must be [2,2]: one row and one column for each unit.");
        mistake(
                "alone",
                "A number of your matrix is 0, as in the identity and in an exchange: which other matrices turn a row"
                        + " without stretching it?");
        mistake("keep-fades", "A change fades: multiply a row of length 1 by your matrix. How long is it afterwards?");
        mistake(
                "keep-explodes",
                "A change grows: multiply a row of length 1 by your matrix. How long is it afterwards?");
        mistake(
                "some-lost",
                "Some changes last, others are lost: do the two rows of your matrix stand at a right angle?");
        mistake("keep-shears", "Some changes grow longer and others shorter: every row must keep its length.");

        mistake(
                "only-fades",
                "Nothing swells: a symmetric matrix and a turn stretch alike at every step. How can one unit pass much on"
                        + " to the other, and get nothing back?");
        mistake(
                "too-little",
                "It swells, but not tenfold after five steps: which of the four numbers may be as large as you like?");
        mistake(
                "only-grows",
                "It swells, but has not faded after a hundred steps: by what is a change multiplied at each step in the"
                        + " long run?");

        mistake(
                "all-kept",
                "A change of opposite signs, [1, −1], is still there after a hundred steps: what must your matrix make of"
                        + " this row?");
        mistake(
                "sum-fades",
                "A change of both units together, [1, 1], fades: it must come out of each step as it went in.");
        mistake(
                "sum-explodes",
                "A change of both units together, [1, 1], grows: how much does each unit get from the two?");
        mistake(
                "sum-moved",
                "A change of both units together, [1, 1], keeps its size but not its shares: rows multiply from the left,"
                        + " so a column says what a unit gets.");

        check(0, "three matrices of two rows and two columns", trial -> {
            Verdict square = new Verdict("square", "[2,2] each");
            trial.gives(square, new Call<>("all three", answer -> Stream.of(KEEP, SWELL, SUM)
                    .flatMap(wanted -> misfit(answer.weights(wanted)).stream())
                    .findFirst()
                    .orElse(square)));
        });
        judges(1, "a matrix that keeps every change", KEEP, StretchingWeightsCheck::keeps);
        judges(2, "a matrix that lets a change swell, then fade", SWELL, StretchingWeightsCheck::swells);
        judges(1, "a matrix that keeps the sum alone", SUM, StretchingWeightsCheck::keepsTheSum);
    }

    private void judges(double points, String name, String wanted, Function<double[][], Verdict> judge) {
        Call<StretchingWeights> call = new Call<>("\"" + wanted + "\"", answer -> {
            INDArray given = answer.weights(wanted);
            return misfit(given)
                    .orElseGet(() -> judge.apply(given.castTo(DataType.DOUBLE).toDoubleMatrix()));
        });
        check(points, name, trial -> trial.gives(judge.apply(RIGHT.get(wanted)), call));
    }

    private static Optional<Verdict> misfit(INDArray matrix) {
        return Arrays.equals(matrix.shape(), new long[] {2, 2})
                ? Optional.empty()
                : Optional.of(new Verdict("shape", "shape " + Arrays.toString(matrix.shape())));
    }

    private static Verdict keeps(double[][] W) {
        double[] near = stretch(W);
        double[] far = stretch(power(W, LONG));
        String words = told(near, 1) + "; " + told(far, LONG);
        if (near[0] >= 0.99 && near[1] <= 1.01 && far[0] >= 0.99 && far[1] <= 1.01) {
            return W[0][0] * W[0][1] * W[1][0] * W[1][1] == 0
                    ? new Verdict("alone", "a number of the matrix is 0")
                    : new Verdict("kept", words);
        }
        if (near[0] >= 0.99 || near[1] <= 1.01) {
            boolean isLost = near[0] < 0.99;
            boolean fades = near[1] < 0.99 || (!isLost && far[1] < 0.99);
            return new Verdict(fades ? "keep-fades" : isLost ? "some-lost" : "keep-explodes", words);
        }
        return new Verdict("keep-shears", words);
    }

    private static Verdict swells(double[][] W) {
        double early = stretch(power(W, 5))[1];
        double late = stretch(power(W, LONG))[1];
        String words = told(stretch(power(W, 5)), 5) + "; " + told(stretch(power(W, LONG)), LONG);
        if (!(early >= 10)) {
            return new Verdict(stretch(W)[1] > 1 ? "too-little" : "only-fades", words);
        }
        return new Verdict(late <= 0.01 ? "swells and fades" : "only-grows", words);
    }

    private static Verdict keepsTheSum(double[][] W) {
        double[] together = times(new double[] {1, 1}, power(W, LONG));
        double[] against = times(new double[] {1, -1}, power(W, LONG));
        double length = Math.hypot(together[0], together[1]);
        String words = String.format(
                Locale.ROOT,
                "after %d steps [1, 1] is [%.3g, %.3g] and [1, −1] is [%.3g, %.3g]",
                LONG,
                together[0],
                together[1],
                against[0],
                against[1]);
        boolean isKept = Math.abs(together[0] - 1) < 0.01 && Math.abs(together[1] - 1) < 0.01;
        if (!isKept) {
            double sum = together[0] + together[1];
            return new Verdict(
                    Math.abs(sum - 2) < 0.02 ? "sum-moved" : length < Math.sqrt(2) ? "sum-fades" : "sum-explodes",
                    words);
        }
        boolean isGone = Math.hypot(against[0], against[1]) < 0.01;
        return new Verdict(isGone ? "sum alone" : "all-kept", words);
    }

    private static String told(double[] stretch, int steps) {
        return String.format(
                Locale.ROOT, "after %d steps a change is %.3g to %.3g times as long", steps, stretch[0], stretch[1]);
    }

    /** The least and the largest factor by which the matrix stretches a row: its singular values. */
    private static double[] stretch(double[][] W) {
        double squares = W[0][0] * W[0][0] + W[0][1] * W[0][1] + W[1][0] * W[1][0] + W[1][1] * W[1][1];
        if (!Double.isFinite(squares * squares)) {
            return new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        }
        double determinant = W[0][0] * W[1][1] - W[0][1] * W[1][0];
        double root = Math.sqrt(Math.max(0, squares * squares - 4 * determinant * determinant));
        double largest = Math.sqrt((squares + root) / 2);
        return new double[] {largest == 0 ? 0 : Math.abs(determinant) / largest, largest};
    }

    private static double[][] power(double[][] W, int steps) {
        double[][] all = {{1, 0}, {0, 1}};
        for (int t = 0; t < steps; t++) {
            all = new double[][] {times(all[0], W), times(all[1], W)};
        }
        return all;
    }

    private static double[] times(double[] row, double[][] W) {
        return new double[] {row[0] * W[0][0] + row[1] * W[1][0], row[0] * W[0][1] + row[1] * W[1][1]};
    }
}
