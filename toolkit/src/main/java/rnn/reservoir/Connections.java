package rnn.reservoir;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A matrix W, [N,N], of which only the numbers that are not 0 are kept, column by column: what goes into a unit stands
 * together.
 */
final class Connections {
    /** Steps after which a start no longer matters, and steps over which the growth is measured. */
    private static final int STEPS = 4000;

    private final int units;
    private final int[] begins; // of the connections into each unit, [N+1]
    private final int[] sources; // the unit that each comes from
    private final double[] weights;

    private Connections(int units, int[] begins, int[] sources, double... weights) {
        this.units = units;
        this.begins = begins;
        this.sources = sources;
        this.weights = weights;
    }

    static Connections of(double[][] W) {
        int N = W.length;
        int[] begins = new int[N + 1];
        int[] sources = new int[N * N];
        double[] weights = new double[N * N];
        int count = 0;
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                if (W[j][i] != 0) {
                    sources[count] = j;
                    weights[count++] = W[j][i];
                }
            }
            begins[i + 1] = count;
        }
        return new Connections(N, begins, Arrays.copyOf(sources, count), Arrays.copyOf(weights, count));
    }

    int units() {
        return units;
    }

    Connections scaled(double factor) {
        return new Connections(
                units,
                begins,
                sources,
                Arrays.stream(weights).map(weight -> factor * weight).toArray());
    }

    double[][] matrix() {
        double[][] W = new double[units][units];
        for (int i = 0; i < units; i++) {
            for (int c = begins[i]; c < begins[i + 1]; c++) {
                W[sources[c]][i] = weights[c];
            }
        }
        return W;
    }

    /** {@return Σ_j h_j W_ji} */
    double sumInto(int unit, double... h) {
        double sum = 0;
        for (int c = begins[unit]; c < begins[unit + 1]; c++) {
            sum += h[sources[c]] * weights[c];
        }
        return sum;
    }

    /**
     * {@return ρ(W): how much a random row v grows with each product v W, as a geometric mean over many}
     *
     * <pre>
     * ρ = lim (‖v W^2k‖ / ‖v W^k‖)^(1/k)
     * </pre>
     *
     * The quotient of two consecutive lengths would not do: where the largest eigenvalues are a complex pair, v turns,
     * and its length swings forever.
     */
    double radius(RandomGenerator random) {
        double[] v = random.doubles(units, -1, 1).toArray();
        double[] next = new double[units];
        double logarithm = 0;
        for (int step = 0; step < 2 * STEPS; step++) {
            double squares = 0;
            for (int i = 0; i < units; i++) {
                next[i] = sumInto(i, v);
                squares += next[i] * next[i];
            }
            double length = Math.sqrt(squares);
            if (length == 0) { // no cycle is left: every power of W from some on is 0
                return 0;
            }
            for (int i = 0; i < units; i++) {
                v[i] = next[i] / length;
            }
            logarithm += step < STEPS ? 0 : Math.log(length);
        }
        return Math.exp(logarithm / STEPS);
    }
}
