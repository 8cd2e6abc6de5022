package check.ex46;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.LoopWeights;
import contract.MemoryLine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.Numbers;

/** Task 46.4: judged by what can be read from the state, and by what is left of older inputs. */
public final class MemoryLineCheck extends TaskCheck<MemoryLine> {
    private static final int N = 5;

    /** What is smaller than this share of the largest number counts as nothing: rounding. */
    private static final double NOTHING = 1e-4;

    private static final Verdict FITTING = new Verdict("fitting", "Wx [1,5], Wh [5,5]");
    private static final Verdict RIGHT = new Verdict("right", "five inputs, and nothing older");

    /** For the exercise, and for JUnit. */
    public MemoryLineCheck() {
        super("46.4", "a loop built by hand", MemoryLine.class);

        mistake("silent", "No input comes in: some weight of Wx must not be 0.");
        mistake(
                "never-forgets",
                "Something older is still in the state. It goes round in a cycle, or a unit feeds itself: every way"
                        + " through your loop must end.");
        mistake(
                "gone-at-once",
                "An input does not live to see the next step: does your chain lead away from the unit that gets the"
                        + " input? Wh_ij leads from unit i to unit j.");
        mistake(
                "too-short",
                "The loop forgets too soon, or mixes inputs so that no readout can tell them apart: how many steps does"
                        + " an input travel, from the unit where it comes in to the end?");

        check(
                0,
                "weights of five units",
                trial -> trial.gives(FITTING, new Call<>("your weights", answer -> unfit(answer.weights())
                        .orElse(FITTING))));
        check(
                3,
                "the last five inputs, and nothing older",
                trial -> trial.gives(RIGHT, new Call<>("your weights", answer -> {
                    LoopWeights weights = answer.weights();
                    return unfit(weights).orElseGet(() -> judge(weights));
                })));
    }

    /** {@return why these are no weights of five units, if they are not} */
    private static Optional<Verdict> unfit(LoopWeights weights) {
        long[] Wx = weights.Wx().shape();
        long[] Wh = weights.Wh().shape();
        if (!Arrays.equals(Wx, new long[] {1, N}) || !Arrays.equals(Wh, new long[] {N, N})) {
            return Optional.of(new Verdict(
                    "misshapen",
                    "Wx " + Arrays.toString(Wx) + " and Wh " + Arrays.toString(Wh) + ": they must be [1,5] and [5,5]"));
        }
        boolean finite = Arrays.stream(Numbers.of(weights.Wx())).allMatch(Double::isFinite)
                && Arrays.stream(Numbers.of(weights.Wh())).allMatch(Double::isFinite);
        return finite ? Optional.empty() : Optional.of(new Verdict("misshapen", "a weight that is no finite number"));
    }

    private static Verdict judge(LoopWeights weights) {
        double[][] echoes = new double[N][]; // row k: what an input of k steps ago is in the state, Wx Wh^k
        double[] row = Numbers.of(weights.Wx());
        for (int k = 0; k < N; k++) {
            echoes[k] = row;
            row = times(row, weights.Wh());
        }
        if (largest(echoes[0]) == 0) {
            return new Verdict("silent", "Wx is 0");
        }
        double left = leftOver(weights.Wh());
        if (left > NOTHING) {
            return new Verdict(
                    "never-forgets",
                    String.format(Locale.ROOT, "%.4f of a state that is five steps old, at most", left));
        }
        int readable = rank(echoes);
        return readable == N
                ? RIGHT
                : new Verdict(
                        readable == 1 ? "gone-at-once" : "too-short",
                        readable + " of the last five inputs can be read, and nothing older is left");
    }

    private static double[] times(double[] row, INDArray matrix) {
        double[] W = Numbers.of(matrix);
        double[] next = new double[N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                next[j] += row[i] * W[i * N + j];
            }
        }
        return next;
    }

    /** {@return the largest number of Wh^5: what five steps leave of a unit} */
    private static double leftOver(INDArray Wh) {
        double most = 0;
        for (int unit = 0; unit < N; unit++) {
            double[] row = new double[N];
            row[unit] = 1;
            for (int step = 0; step < N; step++) {
                row = times(row, Wh);
            }
            most = Math.max(most, largest(row));
        }
        return most;
    }

    private static double largest(double... numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    }

    /** {@return how many rows are no weighted sums of others, by elimination with the largest pivot} */
    private static int rank(double[]... rows) {
        double[][] left = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        double size = Arrays.stream(left).mapToDouble(row -> largest(row)).max().orElse(0);
        for (int done = 0; done < N; done++) {
            int from = done;
            int column = 0;
            for (int i = done; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    if (Math.abs(left[i][j]) > Math.abs(left[from][column])) {
                        from = i;
                        column = j;
                    }
                }
            }
            double[] pivot = left[from];
            if (Math.abs(pivot[column]) <= NOTHING * size) {
                return done;
            }
            left[from] = left[done];
            left[done] = pivot;
            for (int i = done + 1; i < N; i++) {
                double factor = left[i][column] / pivot[column];
                for (int j = 0; j < N; j++) {
                    left[i][j] -= factor * pivot[j];
                }
            }
        }
        return N;
    }
}
