package check.ex40;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.MergeHeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.look.AverageLinkage;
import worker.Numbers;

/** Task 40.3: the heights of the merges by average linkage. */
public final class MergeHeightsCheck extends TaskCheck<MergeHeights> {
    private static final double EUCLID = 2;

    /** How far a cluster is from a third after it was merged from two, of those sizes and distances. */
    private interface Update {
        double of(double first, double second, int sizeOfFirst, int sizeOfSecond);
    }

    private static final Update MEAN = (a, b, m, n) -> (m * a + n * b) / (m + n);

    /** For the exercise, and for JUnit. */
    public MergeHeightsCheck() {
        super("40.3", "a tree of points", MergeHeights.class);
        right(points -> AverageLinkage.of(rows(points)).merges().stream()
                .mapToDouble(AverageLinkage.Merge::height)
                .toArray());
        calls(MergeHeightsCheck::drawn);

        mistake(
                "nearest-members",
                "You take the distance of the two nearest members (single linkage): take the mean over all pairs.",
                answer((a, b, m, n) -> Math.min(a, b)));
        mistake(
                "farthest-members",
                "You take the distance of the two farthest members (complete linkage): take the mean over all pairs.",
                answer((a, b, m, n) -> Math.max(a, b)));
        mistake(
                "sizes-forgotten",
                "You take the plain mean of two clusters' distances, whatever their sizes: every pair of points counts"
                        + " once, so a cluster of three counts three times.",
                answer((a, b, m, n) -> (a + b) / 2));
        mistake(
                "first-cluster-only",
                "A merged cluster keeps the distances of one of its halves: take the mean over all pairs.",
                answer((a, b, m, n) -> a));
        mistake(
                "summed",
                "You sum over the pairs of points and do not divide: divide by |A| |B|.",
                answer((a, b, m, n) -> a + b));
        mistake("squared", "You leave the distances squared: take the root.", points -> heights(points, 0, MEAN));
        mistake(
                "along-the-axes",
                "You add up the differences along the axes: a distance is the root of the sum of their squares.",
                points -> heights(points, 1, MEAN));
        mistake(
                "centres",
                "You take the distance between the clusters' centres: take the mean distance over all pairs of points.",
                MergeHeightsCheck::centres);
        mistake("backward", "Your heights come in the wrong order: the first merge first.", points -> {
            List<Double> heights = new ArrayList<>();
            Arrays.stream(heights(points, EUCLID, MEAN)).forEach(heights::add);
            Collections.reverse(heights);
            return heights.stream().mapToDouble(height -> height).toArray();
        });

        check(0, "three points by hand", MergeHeightsCheck::equalsHandArithmetic);
        obeys(3, "random points");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<MergeHeights> trial) {
        INDArray points = Nd4j.createFromArray(new float[][] {{0}, {1}, {5}});
        trial.gives(new double[] {1, 4.5}, new Call<>("P=3, D=1", answer -> answer.heights(points)));
    }

    private static Call<MergeHeights> drawn(Draw draw) {
        INDArray points = draw.normal(draw.size(8, 12), draw.size(2, 3));
        return new Call<>("P=" + points.size(0) + ", D=" + points.size(1), answer -> answer.heights(points));
    }

    private static double[][] rows(INDArray points) {
        double[] numbers = Numbers.of(points);
        int D = (int) points.size(1);
        double[][] rows = new double[(int) points.size(0)][];
        Arrays.setAll(rows, a -> Arrays.copyOfRange(numbers, a * D, (a + 1) * D));
        return rows;
    }

    private static MergeHeights answer(Update update) {
        return points -> heights(points, EUCLID, update);
    }

    /** The distance is that of the norm 1 or 2, or, for 0, the square of that of norm 2. */
    private static double distance(double norm, double[] a, double... b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            double apart = Math.abs(a[d] - b[d]);
            sum += norm == 1 ? apart : apart * apart;
        }
        return norm == EUCLID ? Math.sqrt(sum) : sum;
    }

    private static double[] heights(INDArray points, double norm, Update update) {
        double[][] rows = rows(points);
        int P = rows.length;
        double[][] apart = new double[P][P];
        for (int a = 0; a < P; a++) {
            for (int b = 0; b < P; b++) {
                apart[a][b] = distance(norm, rows[a], rows[b]);
            }
        }
        int[] sizes = new int[P];
        Arrays.fill(sizes, 1);
        double[] heights = new double[P - 1];
        for (int merge = 0; merge < P - 1; merge++) {
            int[] pair = nearest(apart, sizes);
            heights[merge] = apart[pair[0]][pair[1]];
            for (int c = 0; c < P; c++) { // the first of the two becomes both
                apart[pair[0]][c] = update.of(apart[pair[0]][c], apart[pair[1]][c], sizes[pair[0]], sizes[pair[1]]);
                apart[c][pair[0]] = apart[pair[0]][c];
            }
            sizes[pair[0]] += sizes[pair[1]];
            sizes[pair[1]] = 0;
        }
        return heights;
    }

    private static int[] nearest(double[][] apart, int... sizes) {
        int[] pair = null;
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                boolean both = sizes[a] > 0 && sizes[b] > 0;
                if (both && (pair == null || apart[a][b] < apart[pair[0]][pair[1]])) {
                    pair = new int[] {a, b};
                }
            }
        }
        return pair;
    }

    private static double[] centres(INDArray points) {
        double[][] rows = rows(points);
        int[] sizes = new int[rows.length];
        Arrays.fill(sizes, 1);
        double[] heights = new double[rows.length - 1];
        for (int merge = 0; merge < heights.length; merge++) {
            double[][] apart = new double[rows.length][rows.length];
            for (int a = 0; a < rows.length; a++) {
                for (int b = 0; b < rows.length; b++) {
                    apart[a][b] = distance(EUCLID, rows[a], rows[b]);
                }
            }
            int[] pair = nearest(apart, sizes);
            int m = sizes[pair[0]];
            int n = sizes[pair[1]];
            heights[merge] = apart[pair[0]][pair[1]];
            for (int d = 0; d < rows[0].length; d++) {
                rows[pair[0]][d] = (m * rows[pair[0]][d] + n * rows[pair[1]][d]) / (m + n);
            }
            sizes[pair[0]] = m + n;
            sizes[pair[1]] = 0;
        }
        return heights;
    }
}
