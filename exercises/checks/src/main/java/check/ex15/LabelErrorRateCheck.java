package check.ex15;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LabelErrorRate;
import java.util.Arrays;

/** Task 15.3: the fewest changes, divided by the length of what was said. */
public final class LabelErrorRateCheck extends TaskCheck<LabelErrorRate> {
    private static final LabelErrorRate RIGHT = (read, right) -> (double) distance(read, right, 1, 1) / right.length;

    /** For the exercise, and for JUnit. */
    public LabelErrorRateCheck() {
        super("15.3", "label error rate", LabelErrorRate.class);
        right(RIGHT);
        calls(draw -> {
            int[] right = labels(draw, draw.size(5, 9));
            int[] fewer = Arrays.copyOfRange(right, 1, right.length);
            fewer[fewer.length - 2] = fewer[fewer.length - 2] % 10 + 1;
            int[] more = Arrays.copyOf(right, right.length + 1);
            System.arraycopy(right, 2, more, 3, right.length - 2);
            int[][] read = {fewer, more, labels(draw, draw.size(3, 8))};
            return new Call<>(
                    "read " + Arrays.deepToString(read) + ", right " + Arrays.toString(right),
                    answer -> Arrays.stream(read)
                            .mapToDouble(one -> answer.of(one.clone(), right.clone()))
                            .toArray());
        });

        mistake(
                "place-by-place",
                "You compare the labels place by place: one missing label shifts all that follow, so count the fewest changes.",
                (read, right) -> (double) placeByPlace(read, right) / right.length);
        mistake(
                "length",
                "You divide the errors by the length of what was read: divide by J, the length of what was said.",
                (read, right) -> (double) distance(read, right, 1, 1) / read.length);
        mistake(
                "count",
                "You count the errors but do not divide them by J.",
                (read, right) -> distance(read, right, 1, 1));
        mistake(
                "whole-numbers",
                "You divide whole numbers, which drops the decimals: make one of them a double.",
                (read, right) -> Math.floor((double) distance(read, right, 1, 1) / right.length));
        mistake(
                "replacement",
                "A replacement costs two errors in your answer, one deletion and one insertion: it must cost one.",
                (read, right) -> (double) distance(read, right, 2, 1) / right.length);
        mistake(
                "edges",
                "The first row or column is left at 0: d(i, 0) = i and d(0, j) = j.",
                (read, right) -> (double) distance(read, right, 1, 0) / right.length);
        mistake(
                "at-most-one",
                "You cut the rate off at 1: more labels may be read than were said, so it may be larger.",
                (read, right) -> Math.min(1, (double) distance(read, right, 1, 1) / right.length));
        mistake(
                "sorted",
                "You compare which labels there are: their order counts too.",
                (read, right) -> (double) heaps(read, right) / right.length);
        mistake(
                "always-one",
                "A replacement costs 1 in your answer even where both labels are equal: there it must cost 0.",
                (read, right) -> (double) Math.max(read.length, right.length) / right.length);
        mistake(
                "common-places",
                "You compare the labels place by place and ignore the rest of the longer array: count the fewest changes.",
                (read, right) -> (double) commonPlaces(read, right) / right.length);
        mistake(
                "by-longer",
                "You divide the errors by the longer of the two lengths: divide by J, the length of what was said.",
                (read, right) -> (double) distance(read, right, 1, 1) / Math.max(read.length, right.length));
        mistake(
                "lengths-alone",
                "You compare only the lengths: labels that differ are errors as well.",
                (read, right) -> (double) Math.abs(read.length - right.length) / right.length);
        mistake(
                "percent",
                "These are errors per hundred labels: do not multiply by 100.",
                (read, right) -> 100.0 * distance(read, right, 1, 1) / right.length);
        mistake(
                "right-share",
                "This is the share that is right, 1 minus the rate: return the rate of errors.",
                (read, right) -> 1 - (double) distance(read, right, 1, 1) / right.length);
        mistake(
                "equal-costs",
                "A replacement costs 1 in your answer where the labels are equal, and 0 where they differ: it is the other way round.",
                (read, right) -> (double) turned(read, right) / right.length);

        Law<LabelErrorRate> unrelated = law(draw -> call(labels(draw, draw.size(3, 8)), labels(draw, draw.size(3, 8))));

        Law<LabelErrorRate> longOnes = law(draw -> call(labels(draw, draw.size(8, 12)), labels(draw, draw.size(1, 3))));

        check(0, "four digits by hand", LabelErrorRateCheck::equalsHandArithmetic);
        obeys(1, "one missing, one replaced; one too many; any labels");
        obeys(1, "strings that have nothing in common", unrelated);
        check(1, "far too much read, and nothing read", trial -> mayExceedOneAndMissesEverything(trial, longOnes));
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LabelErrorRate> trial) {
        // 1 is missing, and the 3 became a 5: two errors of four labels
        trial.gives(0.5, call(new int[] {2, 5, 4}, 1, 2, 3, 4));
    }

    private static void mayExceedOneAndMissesEverything(Trial<LabelErrorRate> trial, Law<LabelErrorRate> longOnes) {
        trial.obeys(longOnes);
        trial.gives(1.0, call(new int[0], 7, 7, 2));
    }

    private static int distance(int[] read, int[] right, int replacement, int edge) {
        int[][] d = new int[read.length + 1][right.length + 1];
        for (int i = 0; i <= read.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = edge * (i + j);
                } else {
                    int replaced = d[i - 1][j - 1] + (read[i - 1] == right[j - 1] ? 0 : replacement);
                    d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                }
            }
        }
        return d[read.length][right.length];
    }

    private static int turned(int[] read, int... right) {
        int[][] d = new int[read.length + 1][right.length + 1];
        for (int i = 0; i <= read.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int replaced = d[i - 1][j - 1] + (read[i - 1] == right[j - 1] ? 1 : 0);
                    d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                }
            }
        }
        return d[read.length][right.length];
    }

    private static int placeByPlace(int[] read, int... right) {
        int errors = Math.abs(read.length - right.length);
        for (int i = 0; i < Math.min(read.length, right.length); i++) {
            errors += read[i] == right[i] ? 0 : 1;
        }
        return errors;
    }

    private static int commonPlaces(int[] read, int... right) {
        return placeByPlace(read, right) - Math.abs(read.length - right.length);
    }

    private static int heaps(int[] read, int... right) {
        int[] one = read.clone();
        int[] other = right.clone();
        Arrays.sort(one);
        Arrays.sort(other);
        return distance(one, other, 1, 1);
    }

    private static int[] labels(Draw draw, int count) {
        int[] labels = new int[count];
        Arrays.setAll(labels, i -> draw.size(1, 10));
        return labels;
    }

    private static Call<LabelErrorRate> call(int[] read, int... right) {
        return new Call<>(
                "read " + Arrays.toString(read) + ", right " + Arrays.toString(right),
                answer -> answer.of(read.clone(), right.clone()));
    }
}
