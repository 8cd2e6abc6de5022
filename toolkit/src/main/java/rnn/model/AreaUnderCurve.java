package rnn.model;

import java.util.Arrays;
import java.util.Comparator;
import rnn.array.Require;

/**
 * How well a score separates the items to be found from all others: the probability that a random item to be found has
 * a higher score than a random other item. It needs no threshold: ½ is chance, 1 is perfect. It equals the area under
 * the curve of hits over false alarms (T. Fawcett, "An introduction to ROC analysis", 2006).
 */
public final class AreaUnderCurve {
    private AreaUnderCurve() {}

    /**
     * {@return the area; equal scores count half}
     *
     * @param scores the score of each item, higher for items more likely to be found; infinite scores are allowed
     * @param isFound for each item, whether it is to be found
     * @throws IllegalArgumentException if there is no item of one kind, there are not as many scores as items, or a
     *     score is NaN
     */
    public static double of(double[] scores, boolean[] isFound) {
        if (Require.given("the scores", scores).length != Require.given("what is to be found", isFound).length) {
            throw new IllegalArgumentException(scores.length + " scores do not fit " + isFound.length + " items");
        }
        if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a score is NaN, which cannot be put in order");
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
