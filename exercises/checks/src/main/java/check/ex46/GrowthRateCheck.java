package check.ex46;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.GrowthRate;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 46.2: ‖W^k‖^(1/k). */
public final class GrowthRateCheck extends TaskCheck<GrowthRate> {
    private static final String OVERFLOW =
            "W^k is too large for a computer's numbers: divide it by its size after each product, and keep the logarithms"
                    + " of the sizes.";

    /** For the exercise, and for JUnit. */
    public GrowthRateCheck() {
        super("46.2", "how much a matrix stretches", GrowthRate.class);
        right((W, k) -> Math.exp(logarithm(W, k) / k));
        calls(draw -> {
            int N = draw.size(3, 5);
            return call(draw.normal(N, N), draw.size(5, 9));
        });

        mistake(
                "quotient",
                "You divide two sizes that follow each other: where the largest eigenvalues are a complex pair, this"
                        + " swings forever. Take the k-th root of ‖W^k‖.",
                (W, k) -> Math.exp(logarithm(W, k) - logarithm(W, k - 1)));
        mistake("no-root", "You return ‖W^k‖: take its k-th root.", (W, k) -> Math.exp(logarithm(W, k)));
        mistake(
                "divided-by-k",
                "You divide ‖W^k‖ by k: k factors multiply, so take the k-th root.",
                (W, k) -> Math.exp(logarithm(W, k)) / k);
        mistake("one-factor", "You return ‖W‖: multiply k factors first.", (W, k) -> Math.exp(logarithm(W, 1)));
        mistake(
                "one-too-many",
                "You multiply k + 1 factors: W^k has k, so k − 1 products.",
                (W, k) -> Math.exp(logarithm(W, k + 1) / k));
        mistake(
                "one-too-few",
                "You multiply k − 1 factors: W^1 is W itself.",
                (W, k) -> Math.exp(logarithm(W, k - 1) / k));
        mistake(
                "largest-entry",
                "You take the largest entry of W^k: take the root of the sum of all squares.",
                (W, k) -> root(
                        W,
                        k,
                        numbers -> Arrays.stream(numbers).map(Math::abs).max().orElse(0)));
        mistake(
                "squares",
                "You take the sum of the squares without its square root.",
                (W, k) -> Math.exp(2 * logarithm(W, k) / k));
        mistake(
                "entry-by-entry",
                "You raise each entry to the power k: W^k is a product of matrices.",
                (W, k) -> Math.pow(
                        norm(Arrays.stream(Numbers.of(W))
                                .map(w -> Math.pow(w, k))
                                .toArray()),
                        1.0 / k));
        mistake(
                "rows",
                "You take the largest sum of a row: take the root of the sum of all squares.",
                (W, k) -> root(W, k, GrowthRateCheck::largestRow));

        Law<GrowthRate> large = special(draw -> {
            int N = draw.size(3, 5);
            return call(draw.scaled(1000, N, N), draw.size(150, 190));
        });
        mistake(large, "overflow", OVERFLOW, (W, k) -> {
            INDArray power = W;
            for (int factor = 1; factor < k; factor++) {
                power = power.mmul(W);
            }
            return Math.pow(norm(Numbers.of(power)), 1.0 / k);
        });
        mistake(large, "overflow-doubles", OVERFLOW, (W, k) -> root(W, k, GrowthRateCheck::norm));

        check(0, "a quarter turn by hand", GrowthRateCheck::equalsHandArithmetic);
        obeys(3, "random matrices");
        obeys(1, "a power too large for a number", large);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<GrowthRate> trial) {
        INDArray W = Nd4j.createFromArray(new float[][] {{0, 4}, {-1, 0}});
        trial.gives(2.1810155, call(W, 4));
    }

    /** {@return the logarithm of ‖W^k‖} */
    private static double logarithm(INDArray W, int k) {
        double[] factor = Numbers.of(W);
        int N = (int) W.size(0);
        double[] power = new double[N * N];
        for (int i = 0; i < N; i++) {
            power[i * N + i] = 1;
        }
        double logarithm = 0;
        for (int step = 0; step < k; step++) {
            power = product(power, factor);
            double size = norm(power);
            logarithm += Math.log(size);
            power = Arrays.stream(power).map(number -> number / size).toArray();
        }
        return logarithm + Math.log(norm(power));
    }

    private static double[] product(double[] a, double... b) {
        int N = (int) Math.round(Math.sqrt((double) b.length));
        double[] c = new double[b.length];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                for (int l = 0; l < N; l++) {
                    c[i * N + j] += a[i * N + l] * b[l * N + j];
                }
            }
        }
        return c;
    }

    private static double norm(double... numbers) {
        return Math.sqrt(Arrays.stream(numbers).map(number -> number * number).sum());
    }

    /** {@return the k-th root of a size of W^k, which overflows where k is large} */
    private static double root(INDArray W, int k, ToDoubleFunction<double[]> size) {
        double[] power = Numbers.of(W);
        for (int factor = 1; factor < k; factor++) {
            power = product(power, Numbers.of(W));
        }
        return Math.pow(size.applyAsDouble(power), 1.0 / k);
    }

    private static double largestRow(double... numbers) {
        int N = (int) Math.round(Math.sqrt((double) numbers.length));
        double largest = 0;
        for (int i = 0; i < N; i++) {
            double sum = 0;
            for (int j = 0; j < N; j++) {
                sum += Math.abs(numbers[i * N + j]);
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    private static Call<GrowthRate> call(INDArray W, int k) {
        return new Call<>("N=" + W.size(0) + ", k=" + k, answer -> answer.rate(W, k));
    }
}
