package contract;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/**
 * Task 93.4: one network serves many clients, each through a stream of its own.
 *
 * <pre>
 * clients a, b, a, a   minutes 0, 1, 10, 75   values 20, 5, 21, 22
 * a's first stream gets 20 and 21, b's gets 5, a's second one gets 22: it was silent for 65 minutes
 * </pre>
 *
 * {@link #day} is the course's: it hands in streams that show what they were given. An answer that brings its own is
 * refused.
 */
public interface StreamDesk {
    /**
     * Answers what clients send, in the order in which it comes.
     *
     * @param clients who sends each value, [n]
     * @param minutes when it comes, [n]; none is before the one ahead of it
     * @param values what it is, [n]; NaN if the client's sensor had none
     * @param open opens a new stream; a stream takes one value after the other and answers each
     * @return an answer to each value, [n]; NaN to NaN
     */
    double[] serve(String[] clients, long[] minutes, double[] values, Supplier<DoubleUnaryOperator> open);

    /**
     * Lets the answer serve with streams of the course. A stream's answer is half of its answer before, plus the value,
     * plus 1,000 for each value so far.
     *
     * @param clients who sends each value
     * @param minutes when it comes
     * @param values what it is
     * @return what came of it
     */
    default Day day(String[] clients, long[] minutes, double[] values) {
        int[] opened = {0};
        double[] answers = serve(clients, minutes, values, () -> {
            opened[0]++;
            double[] stream = {0, 0};
            return value -> {
                stream[0] = stream[0] / 2 + value;
                stream[1]++;
                return stream[0] + 1_000 * stream[1];
            };
        });
        return new Day(answers, opened[0]);
    }

    /**
     * What came of a day.
     *
     * @param answers what the answer returned
     * @param opened how many streams it opened
     */
    @SuppressWarnings("ArrayRecordComponent") // what crosses to the check is arrays
    record Day(double[] answers, int opened) {}
}
