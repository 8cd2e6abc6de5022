package rnn.look;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Require;

/**
 * A tree of points, grown from its leaves: again and again the two nearest clusters become one. How near two clusters
 * are is the mean of the distances between a point of the one and a point of the other (R. R. Sokal and C. D. Michener,
 * "A statistical method for evaluating systematic relationships", 1958).
 *
 * <pre>
 * d(A, B) = 1/(|A| |B|) Σ_{a∈A} Σ_{b∈B} ‖x_a − x_b‖
 * d(A ∪ B, C) = (|A| d(A, C) + |B| d(B, C)) / (|A| + |B|)     the same, from what is known
 * </pre>
 *
 * The points are the clusters 0 to P − 1, and merge m makes cluster P + m. If several pairs are equally near, the one
 * with the smallest first number merges, and of those the one with the smallest second number.
 *
 * <pre>{@code
 * AverageLinkage.of(new double[][] {{0}, {1}, {5}}).merges();   // 0 and 1 at 1, then 2 and 3 at 4.5
 * }</pre>
 *
 * @param points P
 * @param merges the P − 1 merges in their order; their heights never fall
 */
public record AverageLinkage(int points, List<Merge> merges) {
    /**
     * Two clusters that became one.
     *
     * @param first the cluster with the smaller number
     * @param second the other
     * @param height how far they were apart
     */
    public record Merge(int first, int second, double height) {}

    /**
     * A tree.
     *
     * @param points P
     * @param merges copied
     */
    public AverageLinkage {
        merges = List.copyOf(merges);
    }

    /**
     * {@return the tree of some points, by their Euclidean distances}
     *
     * @param points [P,D], at least one point
     * @throws IllegalArgumentException if there is no point, their lengths differ, or a number is not finite
     */
    public static AverageLinkage of(double[][] points) {
        int P = Require.someOf("a point", points).size();
        double[][] apart = new double[2 * P - 1][2 * P - 1];
        for (int a = 0; a < P; a++) {
            for (int b = 0; b < a; b++) {
                apart[a][b] = distance(points, a, b);
                apart[b][a] = apart[a][b];
            }
        }
        return grown(P, apart);
    }

    private static double distance(double[][] points, int a, int b) {
        if (points[a].length != points[b].length) {
            throw new IllegalArgumentException("point " + b + " has " + points[b].length + " numbers, and point " + a
                    + " has " + points[a].length);
        }
        double sum = 0;
        for (int d = 0; d < points[a].length; d++) {
            double difference = points[a][d] - points[b][d];
            sum += difference * difference;
        }
        if (!Double.isFinite(sum)) {
            throw new IllegalArgumentException("the distance of the points " + b + " and " + a + " is not finite");
        }
        return Math.sqrt(sum);
    }

    private static AverageLinkage grown(int P, double[][] apart) {
        int[] sizes = new int[2 * P - 1];
        List<Integer> clusters = new ArrayList<>();
        for (int a = 0; a < P; a++) {
            sizes[a] = 1;
            clusters.add(a);
        }
        List<Merge> merges = new ArrayList<>();
        for (int merged = P; merged < sizes.length; merged++) {
            Merge nearest = nearest(clusters, apart);
            int A = nearest.first();
            int B = nearest.second();
            clusters.removeAll(List.of(A, B));
            sizes[merged] = sizes[A] + sizes[B];
            for (int C : clusters) {
                apart[merged][C] = (sizes[A] * apart[A][C] + sizes[B] * apart[B][C]) / sizes[merged];
                apart[C][merged] = apart[merged][C];
            }
            clusters.add(merged);
            merges.add(nearest);
        }
        return new AverageLinkage(P, merges);
    }

    private static Merge nearest(List<Integer> clusters, double[][] apart) {
        Merge nearest = new Merge(-1, -1, Double.POSITIVE_INFINITY);
        for (int a : clusters) {
            for (int b : clusters) {
                if (a < b && apart[a][b] < nearest.height()) {
                    nearest = new Merge(a, b, apart[a][b]);
                }
            }
        }
        return nearest;
    }

    /**
     * {@return the clusters that are left if the last merges are undone: for each point the number of its cluster, from
     * 0 in the order of their first points}
     *
     * @param clusters how many, 1 to P
     */
    public int[] cut(int clusters) {
        if (clusters < 1 || clusters > points) {
            throw new IllegalArgumentException(
                    points + " points fall into 1 to " + points + " clusters, not " + clusters);
        }
        int[] parent = new int[2 * points - 1];
        for (int m = 0; m < points - clusters; m++) {
            parent[merges.get(m).first()] = points + m;
            parent[merges.get(m).second()] = points + m;
        }
        List<Integer> roots = new ArrayList<>();
        int[] cut = new int[points];
        for (int a = 0; a < points; a++) {
            int root = a;
            while (parent[root] > 0) {
                root = parent[root];
            }
            if (!roots.contains(root)) {
                roots.add(root);
            }
            cut[a] = roots.indexOf(root);
        }
        return cut;
    }
}
