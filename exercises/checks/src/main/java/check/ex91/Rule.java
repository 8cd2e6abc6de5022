package check.ex91;

import check.Draw;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rule that labels a log. Two events count, {@code one} and {@code other}. Each log contains two of them, anywhere,
 * and its label says which came first and which second. A counter of events cannot tell one–other from other–one, so it
 * is right about at most three quarters of the logs and their reverses.
 *
 * <p>Hochreiter and Schmidhuber, "Long short-term memory" (1997), experiment 6, in small.
 *
 * @param one an event that counts
 * @param other the other one
 * @param labels the label of one–one, one–other, other–one, other–other
 */
@SuppressWarnings("ArrayRecordComponent") // four numbers
record Rule(int one, int other, int[] labels) {

    static Rule drawn(Draw draw) {
        int[] events = shuffled(draw, EventLogs.EVENTS);
        return new Rule(events[0], events[1], shuffled(draw, EventLogs.LABELS));
    }

    /** Draws logs in random order, equally many of each label. */
    EventLogs logs(Draw draw, int count, int shortest, int longest) {
        int[][] logs = new int[count][];
        int[] labels = new int[count];
        int[] kinds = shuffled(draw, count);
        for (int i = 0; i < count; i++) {
            int first = kinds[i] % 4 / 2 == 0 ? one : other;
            int second = kinds[i] % 2 == 0 ? one : other;
            logs[i] = log(draw, draw.size(shortest, longest), first, second);
            labels[i] = label(logs[i]);
        }
        return new EventLogs(logs, labels);
    }

    int label(int... log) {
        int[] counting = Arrays.stream(log)
                .filter(event -> event == one || event == other)
                .toArray();
        return labels[(counting[0] == one ? 0 : 2) + (counting[1] == one ? 0 : 1)];
    }

    private int[] log(Draw draw, int length, int first, int second) {
        int[] log = new int[length];
        for (int t = 0; t < length; t++) {
            log[t] = idle(draw);
        }
        int[] places = shuffled(draw, length);
        log[Math.min(places[0], places[1])] = first;
        log[Math.max(places[0], places[1])] = second;
        return log;
    }

    private int idle(Draw draw) {
        int event = one;
        while (event == one || event == other) {
            event = draw.size(0, EventLogs.EVENTS - 1);
        }
        return event;
    }

    private static int[] shuffled(Draw draw, int count) {
        int[] numbers = IntStream.range(0, count).toArray();
        for (int last = count - 1; last > 0; last--) {
            int place = draw.size(0, last);
            int kept = numbers[last];
            numbers[last] = numbers[place];
            numbers[place] = kept;
        }
        return numbers;
    }
}
