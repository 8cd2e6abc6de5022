package check.ex91;

import check.Draw;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labelled logs of events: each log is a sequence of numbers from 0 to 7, of any length, with one of four labels.
 *
 * @param logs the events of each log in their order
 * @param labels the label of each, 0 to 3
 */
@SuppressWarnings("ArrayRecordComponent") // an answer gets the events as arrays
public record EventLogs(int[][] logs, int[] labels) {
    static final int EVENTS = 8;
    static final int LABELS = 4;
    static final int LEARN = 600;
    static final int SHORTEST = 6;
    static final int LONGEST = 12;

    /**
     * Draws logs to try a model with.
     *
     * @param seed which logs; with another seed the labels follow another rule
     * @return 600 logs of 6 to 12 events
     */
    public static EventLogs examples(long seed) {
        Draw draw = new Draw(seed);
        return Rule.drawn(draw).logs(draw, LEARN, SHORTEST, LONGEST);
    }

    /** These logs, then each of them reversed. */
    EventLogs withReversed(Rule rule) {
        int[][] reversed = Arrays.stream(logs).map(EventLogs::reversed).toArray(int[][]::new);
        return and(new EventLogs(
                reversed, Arrays.stream(reversed).mapToInt(rule::label).toArray()));
    }

    /** These logs, then others. */
    EventLogs and(EventLogs others) {
        return new EventLogs(
                Stream.of(logs, others.logs).flatMap(Arrays::stream).toArray(int[][]::new),
                IntStream.concat(Arrays.stream(labels), Arrays.stream(others.labels))
                        .toArray());
    }

    /** The first of these logs. */
    EventLogs first(int count) {
        return new EventLogs(Arrays.copyOf(logs, count), Arrays.copyOf(labels, count));
    }

    static int[] reversed(int... log) {
        return IntStream.range(0, log.length).map(t -> log[log.length - 1 - t]).toArray();
    }
}
