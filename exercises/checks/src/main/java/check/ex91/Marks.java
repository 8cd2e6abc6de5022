package check.ex91;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What labels show about a model without a look inside it.
 *
 * @param asked the logs that were asked, then the same logs reversed, with the right labels
 * @param given the labels that an answer gave them
 */
@SuppressWarnings("ArrayRecordComponent") // as in EventLogs
record Marks(EventLogs asked, int[] given) {
    /** A quarter plus three deviations of a guess about a hundred logs. */
    private static final double GUESSING = 0.38;

    /** Says that the share is enough, or else how large it is and the plainest visible reason. */
    String against(double bar) {
        double share = share();
        return share >= bar ? enough(bar) : percent(share) + " right" + fact(share);
    }

    static String enough(double bar) {
        return "at least " + percent(bar) + " right";
    }

    private double share() {
        return count(i -> given[i] == asked.labels()[i]) / (double) given.length;
    }

    private String fact(double share) {
        int half = given.length / 2;
        if (count(i -> given[i] == given[0]) == given.length) {
            return ": every label is " + given[0];
        }
        if (hangsOnTheLastEvent()) {
            return ": logs that end with the same event always get the same label";
        }
        if (IntStream.range(0, half).allMatch(i -> given[i] == given[half + i])) {
            return ": a log and its reverse always get the same label, so the model does not use the order of events";
        }
        return share < GUESSING ? ": guessing gives 25 %" : "";
    }

    private boolean hangsOnTheLastEvent() {
        Map<Integer, Integer> labels = new HashMap<>();
        return IntStream.range(0, given.length).allMatch(i -> {
            int[] log = asked.logs()[i];
            Integer before = labels.putIfAbsent(log[log.length - 1], given[i]);
            return before == null || before == given[i];
        });
    }

    private int count(IntPredicate what) {
        return (int) IntStream.range(0, given.length).filter(what).count();
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** The labels of some of the logs that were asked. */
    static int[] part(int[] given, int from, int count) {
        return Arrays.copyOfRange(given, from, from + count);
    }
}
