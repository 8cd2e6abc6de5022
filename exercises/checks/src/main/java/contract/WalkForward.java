package contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Task 93.2: the errors of a forecaster that is given the past alone.
 *
 * <pre>
 * values 20, 21, 23, 22   begin = 1, ahead = 1, a forecaster that says the last value
 * from 21: 21 − 23 = −2   from 23: 23 − 22 = 1
 * </pre>
 *
 * {@link #walk} is the course's: it hands in a forecaster that writes down what it is given. An answer that brings its
 * own is refused.
 */
public interface WalkForward {
    /** Says a value that is yet to come. */
    interface Forecaster {
        /**
         * {@return the forecast}
         *
         * @param history the values so far, the newest last, in an array of its own
         */
        double forecast(double[] history);
    }

    /**
     * Asks a forecaster at one place of a series after the other.
     *
     * @param values a series; NaN where a value is missing
     * @param begin the first place that is forecast from
     * @param ahead how many steps after such a place the wanted value is, at least 1
     * @param forecaster whom to ask
     * @return each forecast minus what came
     */
    double[] errors(double[] values, int begin, int ahead, Forecaster forecaster);

    /**
     * Lets a forecaster of the course walk.
     *
     * @param values a series
     * @param begin the first place that is forecast from
     * @param ahead how many steps after such a place the wanted value is
     * @param which which forecaster: {@code last} says the last value that is there, {@code silent} says NaN where the
     *     last value is missing, {@code writer} says the last value plus the first and then overwrites its history
     * @return what came of it
     */
    default Walk walk(double[] values, int begin, int ahead, String which) {
        List<Integer> lengths = new ArrayList<>();
        double[] errors = errors(values, begin, ahead, history -> {
            lengths.add(history.length);
            int last = history.length - 1;
            while (!which.equals("silent") && last > 0 && Double.isNaN(history[last])) {
                last--;
            }
            double forecast = history.length == 0 ? 0 : history[last];
            if (which.equals("writer")) {
                forecast += history[0];
                Arrays.fill(history, -100);
            }
            return forecast;
        });
        return new Walk(errors, lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * What came of a walk.
     *
     * @param errors what the answer returned
     * @param lengths how many values the forecaster was given, each time that it was asked
     */
    @SuppressWarnings("ArrayRecordComponent") // what crosses to the check is arrays
    record Walk(double[] errors, int[] lengths) {}
}
