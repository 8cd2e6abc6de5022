package rnn.model;

import java.util.Arrays;
import java.util.Comparator;
import rnn.array.Require;

/**
 * How well a score puts what is to be found before what is not: the probability that of one of each, drawn at random,
 * the one to be found has the higher score. It needs no threshold: ½ is chance, 1 perfect. The same as the area under
 * the curve of hits over false alarms (T. Fawcett, "An introduction to ROC analysis", 2006).
 */
public final class AreaUnderCurve {
    private AreaUnderCurve() {}

    /**
     * {@return the area; equal scores count half}
     *
     * @param scores of each item, higher for what is more likely to be found; infinite ones are allowed
     * @param isFound for each item whether it is one to be found
     * @throws IllegalArgumentException if there is not one of both kinds, as many scores as items, or a score is NaN
     */
    public static double of(double[] scores, boolean[] isFound) {
        if (Require.given("the scores", scores).length != Require.given("what is to be found", isFound).length) {
            throw new IllegalArgumentException(scores.length + " scores do not fit " + isFound.length + " items");
        }
        if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a score is NaN, which stands before and after nothing");
        }
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i] + 0.0)); // −0 and 0 are equal
        double pairs = 0;
        long found = 0;
        long others = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            long here = 0;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                here += isFound[order[to]] ? 1 : 0;
                to++;
            }
            long notHere = to - from - here;
            pairs += here * (others + 0.5 * notHere);
            found += here;
            others += notHere;
            from = to;
        }
        if (found == 0 || others == 0) {
            throw new IllegalArgumentException("an area under the curve needs items of both kinds, and of "
                    + scores.length + " items " + found + " are to be found");
        }
        return pairs / ((double) found * others);
    }
}
