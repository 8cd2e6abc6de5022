package check.ex19;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.AlignedSounds;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 19.1: the alignment of the highest score, from a table over letters and sounds. */
public final class AlignedSoundsCheck extends TaskCheck<AlignedSounds> {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** The score of letter i for k sounds from sound j on. */
    private interface Score {
        double of(INDArray one, INDArray none, double two, int i, int j, int k);
    }

    /** For the exercise, and for JUnit. */
    public AlignedSoundsCheck() {
        super("19.1", "which letter gave which sound", AlignedSounds.class);
        right((one, none, two) -> best(one, none, two, AlignedSoundsCheck::score, 2, true));
        calls(AlignedSoundsCheck::call);

        mistake(
                "greedy",
                "Each letter takes what is best for itself: what it leaves for the others counts as well. Compare whole"
                        + " alignments.",
                AlignedSoundsCheck::greedy);
        mistake(
                "second-free",
                "A letter's second sound adds `two` to the score: you leave it out.",
                (one, none, two) -> best(one, none, 0, AlignedSoundsCheck::score, 2, true));
        mistake(
                "second-unscored",
                "A letter that gives two sounds is scored for both of them: one_ij and one_i,j+1.",
                (one, none, two) -> best(
                        one,
                        none,
                        two,
                        (o, n, t, i, j, k) -> score(o, n, t, i, j, Math.min(1, k)) + (k == 2 ? t : 0),
                        2,
                        true));
        mistake(
                "silence-free",
                "A letter that gives no sound has a score as well: none_i.",
                (one, none, two) -> best(one, none.mul(0), two, AlignedSoundsCheck::score, 2, true));
        mistake(
                "sounds-left",
                "Your alignment leaves sounds over at the end: each of the m sounds comes from one letter.",
                (one, none, two) -> best(one, none, two, AlignedSoundsCheck::score, 2, false));
        mistake(
                "backwards",
                "The numbers are in the order from the last letter to the first.",
                (one, none, two) -> reversed(best(one, none, two, AlignedSoundsCheck::score, 2, true)));
        mistake(
                "least",
                "You look for the lowest score: the best alignment has the highest.",
                (one, none, two) -> best(one.neg(), none.neg(), -two, AlignedSoundsCheck::score, 2, true));
        mistake(
                "evenly",
                "You deal the sounds out evenly, whatever the scores say.",
                (one, none, two) -> evenly((int) one.size(0), (int) one.size(1)));

        check(
                0,
                "three letters by hand",
                trial -> trial.gives(
                        new int[] {0, 1, 2},
                        call(
                                Nd4j.createFromArray(new float[][] {{1, 0, 0}, {3, 1, 0}, {0, 2, 2}}),
                                Nd4j.createFromArray(0f, -1f, -1f),
                                -1)));
        obeys(3, "drawn scores");
        leavesArgumentsAlone(1);
    }

    private static double score(INDArray one, INDArray none, double two, int i, int j, int k) {
        if (k == 0) {
            return none.getDouble(i);
        }
        return one.getDouble(i, j) + (k == 2 ? one.getDouble(i, j + 1) + two : 0);
    }

    private static int[] best(INDArray one, INDArray none, double two, Score score, int most, boolean toTheEnd) {
        int n = (int) one.size(0);
        int m = (int) one.size(1);
        double[][] best = new double[n + 1][m + 1];
        int[][] gives = new int[n + 1][m + 1];
        Arrays.stream(best).forEach(row -> Arrays.fill(row, NEVER));
        best[0][0] = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= Math.min(most, j); k++) {
                    double sum = best[i - 1][j - k];
                    if (sum > NEVER) {
                        sum += score.of(one, none, two, i - 1, j - k, k);
                    }
                    if (sum > best[i][j]) {
                        best[i][j] = sum;
                        gives[i][j] = k;
                    }
                }
            }
        }
        int j = m;
        for (int end = 0; end <= m && !toTheEnd; end++) {
            j = best[n][end] > best[n][j] ? end : j;
        }
        int[] counts = new int[n];
        for (int i = n; i > 0; i--) {
            counts[i - 1] = gives[i][j];
            j -= gives[i][j];
        }
        return counts;
    }

    private static int[] greedy(INDArray one, INDArray none, double two) {
        int n = (int) one.size(0);
        int m = (int) one.size(1);
        int[] counts = new int[n];
        int j = 0;
        for (int i = 0; i < n; i++) {
            double highest = NEVER;
            int from = j;
            for (int k = 0; k <= Math.min(2, m - from); k++) {
                double its = score(one, none, two, i, from, k);
                if (its > highest) {
                    highest = its;
                    counts[i] = k;
                }
            }
            j += counts[i];
        }
        return counts;
    }

    private static int[] reversed(int... counts) {
        int[] reversed = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            reversed[i] = counts[counts.length - 1 - i];
        }
        return reversed;
    }

    private static int[] evenly(int n, int m) {
        int[] counts = new int[n];
        for (int j = 0; j < m; j++) {
            counts[j * n / m]++;
        }
        return counts;
    }

    private static Call<AlignedSounds> call(Draw draw) {
        int n = draw.size(5, 8);
        int m = draw.size(4, n + 2);
        return call(draw.normal(n, m), draw.normal(n), draw.normal(1).getDouble(0));
    }

    private static Call<AlignedSounds> call(INDArray one, INDArray none, double two) {
        return new Call<>("n=" + one.size(0) + ", m=" + one.size(1), answer -> answer.counts(one, none, two));
    }
}
