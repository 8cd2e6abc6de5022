package rnn.associative;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import rnn.array.Require;

/**
 * A network of N units that are −1 or +1, each connected with all others, whose memories are valleys of an energy.
 *
 * <p>J. J. Hopfield, "Neural networks and physical systems with emergent collective computational abilities" (1982),
 * with ±1 for the paper's 0 and 1, and the thresholds 0.
 *
 * <pre>
 * W = (1/N) Σ_p x_pᵀ x_p, then W_ii = 0     [N,N] of P patterns x_p, [1,N]
 * a_i = Σ_j W_ij h_j                        the weighted sum of unit i
 * h_i ← sign(a_i), and h_i stays where a_i = 0     one unit at a time
 * E = −½ h W hᵀ
 * </pre>
 *
 * A unit that turns changes the energy by −2 |a_i|. So the energy never rises, and as there are finitely many states,
 * the network comes to rest: not always in a memory. Three conditions stand behind this sentence, and each is needed:
 * symmetric weights, no connection of a unit with itself, one unit at a time. {@link #allAtOnce} breaks the third.
 *
 * <p>About 0.138 N random patterns can be held (Amit, Gutfreund and Sompolinsky, 1985); beyond that all are lost.
 *
 * <pre>{@code
 * Hopfield network = new Hopfield(4).store(new int[] {1, -1, 1, -1}, new int[] {1, 1, -1, -1});
 * int[] recalled = network.recall(new int[] {1, -1, 1, 1}, new Random(1));   // 1, -1, 1, -1
 * }</pre>
 *
 * <p>Numerical notes: the sums of products are kept as they are and divided by N when they are read, so that a_i is
 * exactly 0 where it should be. Where weights are no whole numbers, an a_i that rounding alone can explain counts as 0.
 */
public final class Hopfield {
    private final double[][] sums; // W · divisor
    private final double divisor;

    /**
     * A network without memories: all weights are 0, and every state is at rest.
     *
     * @param units N, at least 1
     */
    public Hopfield(int units) {
        this(new double[Require.atLeast("the number of units of a Hopfield network", 1, units)][units], units);
    }

    private Hopfield(double[][] sums, double divisor) {
        this.sums = sums;
        this.divisor = divisor;
    }

    /**
     * {@return a network with these weights}
     *
     * @param weights W, [N,N], symmetric, with zeros on the diagonal
     * @throws IllegalArgumentException if W is not square, not symmetric, not finite, or a unit is connected with
     * itself
     */
    public static Hopfield ofWeights(double[][] weights) {
        int N = Require.atLeast(
                "the number of units of a Hopfield network", 1, Require.given("the weights", weights).length);
        double[][] copy = new double[N][];
        for (int i = 0; i < N; i++) {
            copy[i] = Require.given("row " + i + " of the weights", weights[i]).clone();
            if (copy[i].length != N) {
                throw new IllegalArgumentException("the weights of " + N + " units are " + N + " rows of " + N
                        + " numbers, and row " + i + " has " + copy[i].length);
            }
        }
        for (int i = 0; i < N; i++) {
            for (int j = 0; j <= i; j++) {
                requireWeight(copy, i, j);
            }
        }
        return new Hopfield(copy, 1);
    }

    private static void requireWeight(double[][] weights, int i, int j) {
        double there = weights[i][j];
        double back = weights[j][i];
        if (!Double.isFinite(there) || !Double.isFinite(back)) {
            throw new IllegalArgumentException(
                    "the weight between the units " + j + " and " + i + " must be a number, not " + there);
        }
        if (i == j && there != 0) {
            throw new IllegalArgumentException(
                    "unit " + i + " is connected with itself, by " + there + ": the diagonal must be 0");
        }
        if (there != back) {
            throw new IllegalArgumentException("the weights between the units " + j + " and " + i + " differ, " + back
                    + " and " + there + ": with such weights the energy can rise");
        }
    }

    /**
     * {@return a network whose weights project on the patterns, so that patterns that are alike do not drown each
     * other}
     *
     * <p>L. Personnaz, I. Guyon and G. Dreyfus, "Information storage and retrieval in spin-glass like neural networks"
     * (1985).
     *
     * <pre>
     * W = Xᵀ (X Xᵀ)⁻¹ X, then W_ii = 0     [N,N] of X, [P,N]
     * </pre>
     *
     * @param patterns X, [P,N] of −1 and +1, none a weighted sum of the others
     * @throws IllegalArgumentException if there is no pattern, if one is not of −1 and +1, or if one is a weighted sum
     *     of the others
     */
    public static Hopfield projecting(int[]... patterns) {
        Require.someOf("a pattern", patterns);
        int N = Require.atLeast("the number of units of a Hopfield network", 1, patterns[0].length);
        double[][] rows = IntStream.range(0, patterns.length)
                .mapToObj(p -> Arrays.stream(Signs.of("pattern " + p, N, patterns[p]))
                        .asDoubleStream()
                        .toArray())
                .toArray(double[][]::new);
        RealMatrix basis = orthonormal(MatrixUtils.createRealMatrix(rows).transpose());
        double[][] weights = basis.multiply(basis.transpose()).getData();
        for (int i = 0; i < N; i++) {
            weights[i][i] = 0;
        }
        return new Hopfield(weights, 1);
    }

    /** Columns of length 1, at right angles, that span the same space: the projection on it is Q Qᵀ. */
    private static RealMatrix orthonormal(RealMatrix columns) {
        int N = columns.getRowDimension();
        int P = columns.getColumnDimension();
        QRDecomposition decomposition = new QRDecomposition(columns);
        for (int p = 0; p < P; p++) { // |R_pp| is what is left of pattern p without those before it
            if (p >= N || Math.abs(decomposition.getR().getEntry(p, p)) < 1e-6 * Math.sqrt(N)) {
                throw new IllegalArgumentException(
                        "pattern " + p + " is a weighted sum of those before it: leave it out");
            }
        }
        return decomposition.getQ().getSubMatrix(0, N - 1, 0, P - 1);
    }

    /**
     * Stores patterns by Hebb's rule: what is alike in a pattern is drawn together, what differs is pushed apart.
     *
     * @param patterns [P,N] of −1 and +1
     * @return this
     * @throws IllegalArgumentException if one is not of N numbers −1 and +1; then nothing is stored
     */
    public Hopfield store(int[]... patterns) {
        for (int p = 0; p < Require.given("the array of patterns", patterns).length; p++) {
            Signs.of("pattern " + p, units(), patterns[p]);
        }
        for (int[] pattern : patterns) {
            add(pattern, divisor / units());
        }
        return this;
    }

    /**
     * Weakens a state, such as a mixture that the network fell into: W −= ε hᵀ h / N without the diagonal.
     *
     * <p>J. J. Hopfield, D. I. Feinstein and R. G. Palmer, "'Unlearning' has a stabilizing effect in collective
     * memories" (1983). With ε = 1 a stored pattern is taken out again.
     *
     * @param state h, [1,N] of −1 and +1
     * @param share ε, positive
     * @return this
     */
    public Hopfield unlearn(int[] state, double share) {
        add(
                Signs.of("the state to unlearn", units(), state),
                -Require.positive("the share to unlearn", share) * divisor / units());
        return this;
    }

    private void add(int[] pattern, double share) {
        for (int i = 0; i < units(); i++) {
            for (int j = 0; j < units(); j++) {
                sums[i][j] += i == j ? 0 : share * pattern[i] * pattern[j];
            }
        }
    }

    /** {@return N} */
    public int units() {
        return sums.length;
    }

    /** {@return a copy of W, [N,N]} */
    public double[][] weights() {
        return Arrays.stream(sums)
                .map(row -> Arrays.stream(row).map(sum -> sum / divisor).toArray())
                .toArray(double[][]::new);
    }

    /**
     * {@return E = −½ h W hᵀ}
     *
     * @param state h, [1,N] of −1 and +1
     */
    public double energy(int[] state) {
        Signs.of("the state", units(), state);
        double sum = 0;
        for (int i = 0; i < units(); i++) {
            sum += state[i] * exactSum(state, i);
        }
        return 0 - sum / 2 / divisor; // never −0
    }

    /**
     * {@return a_i = Σ_j W_ij h_j, what the others would have unit i be: its sign says what, its size how strongly}
     *
     * @param state h, [1,N] of −1 and +1
     * @param unit i, 0 to N − 1
     */
    public double weightedSum(int[] state, int unit) {
        Signs.of("the state", units(), state);
        return exactSum(state, Require.index("unit", unit, units())) / divisor;
    }

    private double exactSum(int[] state, int unit) {
        double sum = 0;
        double sizes = 0;
        for (int j = 0; j < state.length; j++) {
            sum += sums[unit][j] * state[j];
            sizes += Math.abs(sums[unit][j]);
        }
        return Math.abs(sum) <= state.length * Math.ulp(sizes) ? 0 : sum;
    }

    /**
     * Updates one unit: h_i ← sign(a_i), and h_i stays where a_i = 0.
     *
     * @param state h, [1,N] of −1 and +1; its number i is replaced
     * @param unit i, 0 to N − 1
     * @return whether the unit turned
     */
    public boolean update(int[] state, int unit) {
        Signs.of("the state", units(), state);
        return turns(state, Require.index("unit", unit, units()));
    }

    private boolean turns(int[] state, int unit) {
        int before = state[unit];
        state[unit] = Signs.of(exactSum(state, unit), before);
        return state[unit] != before;
    }

    /**
     * {@return the state where the network comes to rest: units are updated one at a time, each once in a sweep, in a
     * new random order each sweep, until a sweep turns none}
     *
     * @param start where it begins, [1,N] of −1 and +1; it is left as it is
     * @param order draws the orders
     */
    public int[] recall(int[] start, RandomGenerator order) {
        int[] state = Signs.of("the start", units(), start).clone();
        Require.given("the source of orders", order);
        int[] units = new int[units()];
        boolean turned = true;
        while (turned) {
            shuffle(units, order);
            turned = false;
            for (int unit : units) {
                turned |= turns(state, unit);
            }
        }
        return state;
    }

    private static void shuffle(int[] units, RandomGenerator random) {
        for (int i = 0; i < units.length; i++) {
            int place = random.nextInt(i + 1);
            units[i] = units[place];
            units[place] = i;
        }
    }

    /**
     * {@return the state after all units have been updated at once, each from the same old state}
     *
     * <p>Here the energy may rise, and two states may follow each other forever.
     *
     * @param state h, [1,N] of −1 and +1; it is left as it is
     */
    public int[] allAtOnce(int[] state) {
        Signs.of("the state", units(), state);
        int[] next = new int[units()];
        for (int i = 0; i < next.length; i++) {
            next[i] = Signs.of(exactSum(state, i), state[i]);
        }
        return next;
    }

    /**
     * {@return whether no unit would turn}
     *
     * @param state h, [1,N] of −1 and +1
     */
    public boolean isAtRest(int[] state) {
        return Arrays.equals(state, allAtOnce(state));
    }

    /**
     * {@return the overlap of two states, (1/N) Σ_i a_i b_i: 1 for the same, −1 for mirrors, 0 for as many equal places
     * as unequal ones}
     *
     * @param a [1,N] of −1 and +1
     * @param b [1,N] of −1 and +1
     */
    public static double overlap(int[] a, int[] b) {
        int N = Require.atLeast("the number of units of a state", 1, Require.given("the first state", a).length);
        Signs.of("the first state", N, a);
        Signs.of("the second state", N, b);
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += a[i] * b[i];
        }
        return sum / N;
    }
}
