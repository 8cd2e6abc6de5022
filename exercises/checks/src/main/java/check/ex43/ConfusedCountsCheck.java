package check.ex43;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ConfusedCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Task 43.3: two counts that end in the same state. */
public final class ConfusedCountsCheck extends TaskCheck<ConfusedCounts> {
    private static final ConfusedCounts RIGHT = next -> met(next, 0, 0);

    /** For the exercise, and for JUnit. */
    public ConfusedCountsCheck() {
        super("43.3", "two counts that a machine confuses", ConfusedCounts.class);
        right(RIGHT);
        calls(draw -> drawn(draw, draw.size(2, 4)));

        mistake("reads-b", "You follow the b's: an a is place 0 of a row.", next -> met(next, 1, 0));
        mistake("larger-first", "Your numbers stand in the wrong order: the smaller one comes first.", next ->
                new int[] {RIGHT.counts(next)[1], RIGHT.counts(next)[0]});
        mistake("length", "Your second number is the length of the circle, j − i: return j.", next ->
                new int[] {RIGHT.counts(next)[0], RIGHT.counts(next)[1] - RIGHT.counts(next)[0]});
        mistake("one-more", "Both of your numbers are one too large: before the first a the count is 0.", next ->
                new int[] {RIGHT.counts(next)[0] + 1, RIGHT.counts(next)[1] + 1});
        mistake("states", "You return states: return how many a's have led there.", next ->
                new int[] {state(next, RIGHT.counts(next)[0]), state(next, RIGHT.counts(next)[1])});
        mistake(
                "all-states",
                "You return 0 and the number of states: two of the numbers between them are confused, seldom these.",
                next -> new int[] {0, next.length});
        mistake(
                "a-round-later",
                "Your counts are confused, too, but j can be smaller: stop at the first state that comes again.",
                next -> new int[] {RIGHT.counts(next)[0], 2 * RIGHT.counts(next)[1] - RIGHT.counts(next)[0]});

        Law<ConfusedCounts> back = special(draw -> drawn(draw, 0));
        mistake(
                back,
                "forgets-none",
                "You forget the count 0: the state before the first a may be the one that comes again.",
                next -> met(next, 0, 1));

        check(0, "four states by hand", ConfusedCountsCheck::equalsHandArithmetic);
        obeys(2, "random machines");
        obeys(1, "machines that come back to their first state", back);
        leavesArgumentsAlone(1);
    }

    private static int state(int[][] next, int count) {
        int q = 0;
        for (int n = 0; n < count; n++) {
            q = next[q][0];
        }
        return q;
    }

    /** The first two counts, from some count on, that end in the same state. */
    private static int[] met(int[][] next, int symbol, int from) {
        List<Integer> seen = new ArrayList<>();
        int q = from == 0 ? 0 : next[0][symbol];
        while (!seen.contains(q)) {
            seen.add(q);
            q = next[q][symbol];
        }
        return new int[] {seen.indexOf(q) + from, seen.size() + from};
    }

    private static void equalsHandArithmetic(Trial<ConfusedCounts> trial) {
        trial.gives(new int[] {1, 3}, call(new int[][] {{2, 0}, {2, 0}, {1, 0}, {3, 0}}));
    }

    /** A way of some states into a circle, and two states that no number of a's reaches. */
    private static Call<ConfusedCounts> drawn(Draw draw, int way) {
        while (true) {
            int reached = way + draw.size(2, 4);
            int[][] next = new int[reached + 2][];
            List<Integer> names = new ArrayList<>(List.of(0));
            while (names.size() < next.length) {
                names.add(draw.size(0, names.size() - 1) + 1, names.size());
            }
            for (int i = 0; i < next.length; i++) {
                int after = i == reached - 1 ? way : i < reached ? i + 1 : draw.size(0, reached - 1);
                next[names.get(i)] = new int[] {names.get(after), draw.size(0, next.length - 1)};
            }
            if (!Arrays.equals(met(next, 0, 0), met(next, 1, 0))) {
                return call(next);
            }
        }
    }

    private static Call<ConfusedCounts> call(int[][] next) {
        return new Call<>(
                next.length + " states",
                answer -> answer.counts(Arrays.stream(next).map(int[]::clone).toArray(int[][]::new)));
    }
}
