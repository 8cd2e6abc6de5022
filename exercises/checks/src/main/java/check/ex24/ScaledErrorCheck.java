package check.ex24;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.ScaledError;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Task 24.1: the error of a forecast, divided by that of the last known value. */
public final class ScaledErrorCheck extends TaskCheck<ScaledError> {
    private static final ScaledError RIGHT =
            (y, h, f) -> quotient(mean(f, i -> miss(f[i], y[i + h])), mean(f, i -> miss(y[i], y[i + h])));

    /** For the exercise, and for JUnit. */
    public ScaledErrorCheck() {
        super("24.1", "better than it stays", ScaledError.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 4)));

        mistake(
                "errors-alone",
                "That is the forecast's own mean error: divide it by the error of the last known value.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h])));
        mistake(
                "upside-down",
                "Your quotient is upside down: a good forecast has a value below 1.",
                (y, h, f) -> mean(f, i -> miss(y[i], y[i + h])) / mean(f, i -> miss(f[i], y[i + h])));
        mistake(
                "mean-of-quotients",
                "You divide step by step and take the mean: take both means first, and divide once.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h]) / miss(y[i], y[i + h])));
        mistake(
                "squares",
                "You square the errors: take their absolute values.",
                (y, h, f) -> Math.sqrt(mean(f, i -> square(f[i] - y[i + h])) / mean(f, i -> square(y[i] - y[i + h]))));
        mistake(
                "signs",
                "Errors of both signs cancel in your means: take absolute values before you add.",
                (y, h, f) -> Math.abs(mean(f, i -> f[i] - y[i + h])) / Math.abs(mean(f, i -> y[i] - y[i + h])));
        mistake(
                "one-step",
                "Your last known value is too new: at step i, when the forecast for step i + h is made, it is y_i.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h])) / mean(f, i -> miss(y[i + h - 1], y[i + h])));
        mistake(
                "all-steps",
                "You compare all neighbours of the series: compare each y_i with the value h steps later.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h]))
                        / IntStream.range(1, y.length)
                                .mapToDouble(i -> miss(y[i], y[i - 1]))
                                .average()
                                .orElse(0));
        mistake(
                "misplaced",
                "You compare the i-th forecast with y_i: it was made at step i, for step i + h.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i])) / mean(f, i -> miss(y[i], y[i + h])));
        mistake(
                "from-mean",
                "You divide by the distance from the mean: the rival is the last known value.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h])) / deviation(y, h));

        Law<ScaledError> flat = special(ScaledErrorCheck::flat);
        mistake(
                flat,
                "no-number",
                "Where the series does not move and the forecast is right, you divide 0 by 0: return 1.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h])) / mean(f, i -> miss(y[i], y[i + h])));
        mistake(
                flat,
                "zero",
                "Where the series does not move, a forecast that is right is as good as \"it stays\": 1, and not 0.",
                (y, h, f) -> mean(f, i -> miss(f[i], y[i + h])) == 0 ? 0 : RIGHT.of(y, h, f));
        mistake(
                flat,
                "always-one",
                "Where the series does not move, a forecast that is wrong is infinitely worse.",
                (y, h, f) -> Double.isInfinite(RIGHT.of(y, h, f)) ? 1 : RIGHT.of(y, h, f));

        check(0, "five values by hand", trial -> {
            trial.gives(4.0 / 7, call(new double[] {3, 5, 4, 6, 8}, 1, 4, 5, 5, 7));
            trial.gives(3.0 / 7, call(new double[] {3, 5, 4, 6, 9}, 2, 5, 6, 7));
        });
        obeys(3, "drawn series");
        obeys(1, "series that do not move", flat);
    }

    private static double miss(double one, double other) {
        return Math.abs(one - other);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double mean(double[] forecasts, IntToDoubleFunction error) {
        return IntStream.range(0, forecasts.length).mapToDouble(error).average().orElse(0);
    }

    private static double quotient(double ours, double stays) {
        return stays == 0 ? ours == 0 ? 1 : Double.POSITIVE_INFINITY : ours / stays;
    }

    private static double deviation(double[] y, int h) {
        double mean = Arrays.stream(y).average().orElse(0);
        return Arrays.stream(y, h, y.length).map(v -> miss(v, mean)).average().orElse(0);
    }

    /** Every step moves, so that no error of "it stays" is 0. */
    private static Call<ScaledError> call(Draw draw, int ahead) {
        double[] series = new double[draw.size(9, 14)];
        for (int i = 0; i < series.length; i++) {
            series[i] = 3 * i + draw.size(0, 9) + (i % 3 == 0 ? 40 : 0);
        }
        double[] forecasts = new double[series.length - ahead];
        Arrays.setAll(forecasts, i -> series[i + ahead] + draw.size(-20, 20) + 0.5);
        return call(series, ahead, forecasts);
    }

    /** Forecasts without an error, and with one. */
    private static Call<ScaledError> flat(Draw draw) {
        double[] series = new double[draw.size(4, 8)];
        Arrays.fill(series, draw.size(1, 9));
        double[] right = Arrays.copyOf(series, series.length - 1);
        double[] wrong = right.clone();
        wrong[draw.size(0, 2)] += draw.size(1, 3);
        return new Call<>(series.length + " equal values", answer ->
                new double[] {answer.of(series.clone(), 1, right), answer.of(series.clone(), 1, wrong)});
    }

    private static Call<ScaledError> call(double[] series, int ahead, double... forecasts) {
        return new Call<>(
                series.length + " values, h = " + ahead, answer -> answer.of(series.clone(), ahead, forecasts.clone()));
    }
}
