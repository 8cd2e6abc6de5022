package check.ex93;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.WalkForward;
import contract.WalkForward.Forecaster;
import contract.WalkForward.Walk;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Task 93.2: forecasts from one place of a series after the other, each made from the past alone. */
public final class WalkForwardCheck extends TaskCheck<WalkForward> {
    static final WalkForward RIGHT = (values, begin, ahead, forecaster) -> errors(values, begin, ahead, forecaster);

    /** For the exercise, and for JUnit. */
    public WalkForwardCheck() {
        super("93.2", "walk forward", WalkForward.class);
        right(RIGHT);
        calls(draw -> call(series(draw, 0), draw, "last"));

        slip("future", "The forecaster sees the whole series, and with it what it is to say: give it values up to t.");
        slip("up-to-the-answer", "The history reaches too far: its last value is values[t].");
        slip("without-today", "values[t] belongs to the history: it is known when the forecast is made.");
        slip("turned", "An error is the forecast minus what came, and not the other way round.");
        slip("without-sign", "An error has a sign: take no absolute value and no square.");
        slip("squared", "An error has a sign: take no absolute value and no square.");
        slip("next", "You compare with the next value: compare with the one that is ahead steps later.");
        slip("from-the-start", "The first place that is forecast from is begin: what is before was learned from.");
        slip(
                "answers-from-begin",
                "begin is the first place that is forecast from, and not the first that is forecast.");
        slip("end-lost", "You stop too early: the last forecast is that of the last value.");
        slip("only-new", "The history begins with the series: it holds all values up to t.");

        Law<WalkForward> holes = special(draw -> call(series(draw, 6), draw, "last"));
        slip(holes, "holes-kept", "Where the wanted value is missing there is no error: leave it out.");
        slip(holes, "holes-zero", "Where the wanted value is missing there is no error, and 0 would be a perfect one.");
        slip(
                holes,
                "holes-today",
                "A forecast is also made where values[t] is missing: that is the forecaster's affair.");
        slip(
                holes,
                "holes-closed",
                "You take the missing values out first, so that places after a hole are no longer ahead steps apart.");
        slip(
                holes,
                "holes-asked",
                "Where the wanted value is missing, do not ask: nothing could be done with the answer.");

        Law<WalkForward> silent = special(draw -> call(series(draw, 6), draw, "silent"));
        slip(
                silent,
                "silence-left-out",
                "A forecast that is NaN gives an error that is NaN: whoever keeps silent where it is hard must not look"
                        + " better for it.");

        Law<WalkForward> writer = special(draw -> call(series(draw, 3), draw, "writer"));
        slip(
                writer,
                "grown",
                "You make each history of the one before, and a forecaster may write into its own: copy values anew for"
                        + " each.");

        check(0, "four values by hand", WalkForwardCheck::byHand);
        obeys(1, "the past alone");
        obeys(1, "missing values", holes);
        obeys(1, "a forecaster that says nothing", silent);
        obeys(1, "a forecaster that writes into its history", writer);
    }

    private void slip(String key, String sentence) {
        slip(law(), key, sentence);
    }

    private void slip(Law<WalkForward> where, String key, String sentence) {
        mistake(
                where,
                key,
                sentence,
                (values, begin, ahead, forecaster) -> errors(values, begin, ahead, forecaster, key));
    }

    private static void byHand(Trial<WalkForward> trial) {
        trial.gives(
                new Walk(new double[] {-2, 1}, new int[] {2, 3}),
                new Call<>("4 values", answer -> answer.walk(new double[] {20, 21, 23, 22}, 1, 1, "last")));
    }

    private static double[] errors(double[] series, int begin, int ahead, Forecaster forecaster, String... slips) {
        Set<String> has = Set.of(slips);
        double[] values = has.contains("holes-closed")
                ? Arrays.stream(series).filter(value -> !Double.isNaN(value)).toArray()
                : series;
        int first = has.contains("from-the-start") ? 0 : has.contains("answers-from-begin") ? begin - ahead : begin;
        int end = values.length - ahead - (has.contains("end-lost") ? 1 : 0);
        double[] grown = {};
        DoubleStream.Builder errors = DoubleStream.builder();
        for (int t = first; t < end; t++) {
            double came = values[has.contains("next") ? t + 1 : t + ahead];
            boolean isHole = Double.isNaN(came);
            boolean isTaken = has.contains("holes-kept") || has.contains("holes-zero") || has.contains("holes-asked");
            if ((isHole && !isTaken) || (has.contains("holes-today") && Double.isNaN(values[t]))) {
                continue;
            }
            double[] history = history(values, begin, t, ahead, has);
            if (has.contains("grown")) {
                System.arraycopy(grown, 0, history, 0, grown.length);
                grown = history;
            }
            double error = forecaster.forecast(history) - came;
            if ((isHole && has.contains("holes-asked")) || (has.contains("silence-left-out") && Double.isNaN(error))) {
                continue;
            }
            errors.add(isHole && has.contains("holes-zero") ? 0 : changed(error, has));
        }
        return errors.build().toArray();
    }

    private static double[] history(double[] values, int begin, int t, int ahead, Set<String> has) {
        if (has.contains("future")) {
            return values.clone();
        }
        int length = has.contains("up-to-the-answer") ? t + ahead + 1 : has.contains("without-today") ? t : t + 1;
        return Arrays.copyOfRange(values, has.contains("only-new") ? begin : 0, length);
    }

    private static double changed(double error, Set<String> has) {
        return has.contains("turned")
                ? -error
                : has.contains("without-sign") ? Math.abs(error) : has.contains("squared") ? error * error : error;
    }

    /** A series whose steps are all different, with missing values on both sides of begin. */
    private static double[] series(Draw draw, int holes) {
        double[] values = new double[draw.size(28, 34)];
        for (int i = 0; i < values.length; i++) {
            values[i] = 20 + draw.size(-400, 400) / 100.0 + i * 0.001;
        }
        for (int hole = 0; hole < holes; hole++) {
            values[3 + 4 * hole + draw.size(0, 2)] = Double.NaN;
        }
        return values;
    }

    private static Call<WalkForward> call(double[] values, Draw draw, String which) {
        int begin = draw.size(6, 8);
        int ahead = draw.size(2, 5);
        return new Call<>(
                values.length + " values, begin " + begin + ", ahead " + ahead,
                answer -> answer.walk(values.clone(), begin, ahead, which));
    }
}
