package rnn.associative;

import java.util.Arrays;
import rnn.array.Require;

/**
 * A bidirectional associative memory: two layers of units that are −1 or +1, connected with each other and not within.
 * Each half of a stored pair recalls the other, by an echo that goes back and forth until nothing changes.
 *
 * <p>B. Kosko, "Bidirectional associative memories" (1988).
 *
 * <pre>
 * M = Σ_p x_pᵀ y_p     [m,n] of P pairs x_p, [1,m], and y_p, [1,n]
 * y ← sign(x M)        the whole layer at once; a number stays where the sum is 0
 * x ← sign(y Mᵀ)
 * E = −x M yᵀ
 * </pre>
 *
 * Neither of the two updates lets the energy rise, whatever M is, so every start comes to rest. It is a
 * {@link Hopfield} network of m + n units with the weights [[0, M], [Mᵀ, 0]], of the same energy: because units of one
 * layer are not connected, a layer may be updated at once.
 *
 * <pre>{@code
 * Bam memory = new Bam(4, 2).store(new int[] {1, -1, 1, -1}, new int[] {1, -1});
 * int[] answer = memory.recall(new int[] {1, -1, 1, 1}).y();   // 1, -1
 * }</pre>
 */
public final class Bam {
    /**
     * A state of both layers.
     *
     * @param x the first layer, [1,m]
     * @param y the second layer, [1,n]
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its numbers, below
    public record Pair(int[] x, int[] y) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair && Arrays.equals(x, pair.x) && Arrays.equals(y, pair.y);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
        }

        @Override
        public String toString() {
            return Arrays.toString(x) + " and " + Arrays.toString(y);
        }
    }

    private final long[][] sums; // M
    private final int m;
    private final int n;

    /**
     * A memory without pairs.
     *
     * @param m how many units the first layer has, at least 1
     * @param n how many the second has, at least 1
     */
    public Bam(int m, int n) {
        this.m = Require.atLeast("the number of units of a first layer", 1, m);
        this.n = Require.atLeast("the number of units of a second layer", 1, n);
        this.sums = new long[m][n];
    }

    /**
     * Stores a pair.
     *
     * @param x [1,m] of −1 and +1
     * @param y [1,n] of −1 and +1
     * @return this
     */
    public Bam store(int[] x, int[] y) {
        requireX(x);
        requireY(y);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                sums[i][j] += (long) x[i] * y[j];
            }
        }
        return this;
    }

    private void requireX(int[] x) {
        Signs.of("a state of the first layer", m, x);
    }

    private void requireY(int[] y) {
        Signs.of("a state of the second layer", n, y);
    }

    /** {@return a copy of M, [m,n]} */
    public double[][] weights() {
        return Arrays.stream(sums)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    /**
     * {@return sign(x M), [1,n], one pass to the second layer}
     *
     * @param x [1,m] of −1 and +1
     * @param y what stays where a sum is 0, [1,n]
     */
    public int[] forward(int[] x, int[] y) {
        requireX(x);
        requireY(y);
        int[] next = new int[n];
        for (int j = 0; j < n; j++) {
            long sum = 0;
            for (int i = 0; i < m; i++) {
                sum += x[i] * sums[i][j];
            }
            next[j] = Signs.of((double) sum, y[j]);
        }
        return next;
    }

    /**
     * {@return sign(y Mᵀ), [1,m], one pass back to the first layer}
     *
     * @param y [1,n] of −1 and +1
     * @param x what stays where a sum is 0, [1,m]
     */
    public int[] back(int[] y, int[] x) {
        requireX(x);
        requireY(y);
        int[] next = new int[m];
        for (int i = 0; i < m; i++) {
            long sum = 0;
            for (int j = 0; j < n; j++) {
                sum += y[j] * sums[i][j];
            }
            next[i] = Signs.of((double) sum, x[i]);
        }
        return next;
    }

    /**
     * {@return E = −x M yᵀ}
     *
     * @param x [1,m] of −1 and +1
     * @param y [1,n] of −1 and +1
     */
    public double energy(int[] x, int[] y) {
        requireX(x);
        requireY(y);
        long sum = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                sum += x[i] * sums[i][j] * y[j];
            }
        }
        return -sum;
    }

    /**
     * {@return the pair at rest that is reached from a first half; the second layer begins with ones}
     *
     * @param x [1,m] of −1 and +1
     */
    public Pair recall(int[] x) {
        return recall(x, ones(n));
    }

    /**
     * {@return the pair at rest that is reached from a second half; the first layer begins with ones}
     *
     * @param y [1,n] of −1 and +1
     */
    public Pair recallBack(int[] y) {
        return recall(back(y, ones(m)), y);
    }

    private Pair recall(int[] x, int[] y) {
        Pair now = new Pair(x.clone(), y.clone());
        Pair before;
        do {
            before = now;
            int[] second = forward(before.x(), before.y());
            now = new Pair(back(second, before.x()), second);
        } while (!now.equals(before));
        return now;
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
