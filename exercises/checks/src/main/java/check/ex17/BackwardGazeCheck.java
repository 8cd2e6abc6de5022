package check.ex17;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Verdict;
import contract.BackwardGaze;
import contract.KeysAndQueries;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 17.4: judged by where each step looks, and by how many numbers it takes to look there. */
public final class BackwardGazeCheck extends TaskCheck<BackwardGaze> {
    private static final double ENOUGH = 0.9;
    private static final double LARGEST = 10_000;

    /** −(t − p)² / 2 is p t − t² / 2 and something that all places share: largest at place p, whatever the length. */
    private static final BackwardGaze RIGHT = (length, most) -> {
        double[][] keys = new double[length][2];
        double[][] queries = new double[length][2];
        for (int t = 0; t < length; t++) {
            keys[t] = new double[] {t, -t * t / 2.0};
            queries[t] = new double[] {10.0 * (length - 1 - t), 10};
        }
        return new KeysAndQueries(Nd4j.createFromArray(keys), Nd4j.createFromArray(queries));
    };

    /** For the exercise, and for JUnit. */
    public BackwardGazeCheck() {
        super("17.4", "keys and queries by hand", BackwardGaze.class);
        right(RIGHT);
        calls(draw -> call(draw.size(5, 9), 9));

        mistake("copies", "You look from the left to the right: step 0 begins at the last place.");
        mistake(
                "elsewhere",
                "A step looks most at a place that is not its own: which key has the largest dot product with its query?");
        mistake(
                "weak",
                "Each step looks at its place, but not enough. What makes a softmax sharper, and did you reckon with the"
                        + " √H?");
        mistake(
                "too-many-numbers",
                "You use more numbers than are allowed. Which two numbers tell any place from any other? Think of the hand"
                        + " of a clock, or of a parabola.");
        mistake("too-large", "A number is not between −10,000 and 10,000.");

        check(0, "three places, and as many numbers", trial -> trial.obeys(law(draw -> call(3, 3))));
        obeys(2, "any length, and as many numbers as there are places");
        obeys(2, "two numbers are enough", law((Draw draw) -> call(draw.size(6, 12), 2)));
    }

    private static Call<BackwardGaze> call(int length, int room) {
        int most = room == 2 ? 2 : length;
        return new Call<>("S=" + length + ", H at most " + most, answer -> {
            KeysAndQueries built = answer.build(length, most);
            return misshapen(built.keys(), built.queries(), length, most)
                    .orElseGet(() -> looks(weights(built.keys(), built.queries())));
        });
    }

    private static Optional<Verdict> misshapen(INDArray keys, INDArray queries, int length, int most) {
        if (keys.rank() != 2
                || keys.size(0) != length
                || keys.size(1) < 1
                || !Arrays.equals(keys.shape(), queries.shape())) {
            return Optional.of(Verdict.misfit("[S,H] and [S,H] with S = " + length, keys, queries));
        }
        if (keys.size(1) > most) {
            return Optional.of(verdict("too-many-numbers", "H = %d, and %d is the most", keys.size(1), most));
        }
        return Stream.of(keys, queries)
                .flatMapToDouble(rows -> Arrays.stream(Numbers.of(rows)))
                .filter(one -> !(Math.abs(one) <= LARGEST))
                .boxed()
                .findFirst()
                .map(one -> verdict("too-large", "the number %.0f", one));
    }

    private static double[][] weights(INDArray keys, INDArray queries) {
        int S = (int) keys.size(0);
        int H = (int) keys.size(1);
        double[] k = Numbers.of(keys);
        double[] q = Numbers.of(queries);
        return IntStream.range(0, S)
                .mapToObj(u -> softmax(IntStream.range(0, S)
                        .mapToDouble(t -> IntStream.range(0, H)
                                        .mapToDouble(i -> q[u * H + i] * k[t * H + i])
                                        .sum()
                                / Math.sqrt(H))
                        .toArray()))
                .toArray(double[][]::new);
    }

    private static double[] softmax(double... e) {
        double most = Arrays.stream(e).max().orElse(0);
        double[] p = Arrays.stream(e).map(one -> Math.exp(one - most)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(one -> one / sum).toArray();
    }

    private static Verdict looks(double[][] w) {
        for (int u = 0; u < w.length; u++) {
            double[] row = w[u];
            int place = w.length - 1 - u;
            int best = IntStream.range(0, row.length).reduce(0, (one, other) -> row[other] > row[one] ? other : one);
            if (best != place) {
                return verdict(
                        best == u ? "copies" : "elsewhere",
                        "step %d looks most at place %d, with the weight %.2f, and not at place %d",
                        u,
                        best,
                        row[best],
                        place);
            }
            if (row[place] < ENOUGH) {
                return verdict("weak", "step %d looks at place %d with the weight %.2f only", u, place, row[place]);
            }
        }
        return new Verdict("right", "each step at its place, with at least 0.9");
    }

    private static Verdict verdict(String kind, String form, Object... values) {
        return new Verdict(kind, String.format(Locale.ROOT, form, values));
    }
}
