package rnn.online;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import rnn.array.Require;

/**
 * A fully recurrent network that learns at every step without going back in time: real-time recurrent learning. Every
 * unit is connected with every unit, itself included, and with every input; outputs are merely the units that get
 * targets.
 *
 * <p>R. J. Williams and D. Zipser, "A learning algorithm for continually running fully recurrent neural networks"
 * (1989). The paper calls the units y and numbers an output one step later than here.
 *
 * <pre>
 * v_t = [x_t, 1, h_{t−1}]     [1,R] of R = D + 1 + H
 * h_t = σ(v_t W)              [1,R] [R,H] → [1,H]
 * p_kij = ∂h_k/∂W_ij          [H,R,H], 0 at the start
 * p'_kij = h_k (1 − h_k) (Σ_l W_{D+1+l,k} p_lij + δ_jk v_i)
 * ∂L/∂W_ij = Σ_k (h_k − d_k) p'_kij     of the loss of this step, L = ½ Σ_k (h_k − d_k)²
 * W_ij ← W_ij − α ∂L/∂W_ij              at every step
 * </pre>
 *
 * The sum runs over the units with targets, which are the first ones. {@link #step} uses the W of before the update for
 * h and for p. Because W moves while p is carried along, p is exact only for small α.
 *
 * <p>A step multiplies and adds H² R H + 2 R H times, which grows with H⁴, and p has H R H numbers: both whatever the
 * length of the sequence.
 *
 * <pre>{@code
 * Rtrl network = new Rtrl(1, 2, new Random(1));
 * network.step(0.5);        // h, two numbers
 * network.learn(0.1, 1);    // unit 0 should have been 1
 * }</pre>
 */
public final class Rtrl {
    private final int D;
    private final int H;
    private final int R;
    private final double[] W; // [R,H], row by row
    private long products;
    private final double[] v; // [x, 1, h before], which W is multiplied by
    private final double[] slopes; // ∂L/∂W, [R,H]
    private double[] h;
    private double[] next;
    private double[][] p; // [H][R·H]: row k holds p_kij at i H + j
    private double[][] moved; // p of the step that is being taken; the two change places

    /**
     * A network with weights drawn uniformly from ±1, its units 0.
     *
     * @param inputs D, at least 0
     * @param units H, at least 1
     * @param random the source of the weights
     */
    public Rtrl(int inputs, int units, RandomGenerator random) {
        this(inputs, units);
        Require.given("the source of the weights", random);
        Arrays.setAll(W, i -> random.nextDouble(-1, 1));
    }

    private Rtrl(int inputs, int units) {
        D = Require.atLeast("the number of inputs", 0, inputs);
        H = Require.atLeast("the number of units", 1, units);
        R = D + 1 + H;
        W = new double[R * H];
        slopes = new double[R * H];
        v = new double[R];
        h = new double[H];
        next = new double[H];
        p = new double[H][R * H];
        moved = new double[H][R * H];
    }

    /**
     * {@return a network with these weights, its units 0}
     *
     * @param weights W, [R,H]: D rows of the inputs, a row of biases, H rows of the units
     * @throws IllegalArgumentException if W has fewer than 1 + H rows, its rows differ in length, or a number is not
     *     finite
     */
    public static Rtrl ofWeights(double[][] weights) {
        int rows = Require.atLeast("the number of rows of W", 2, Require.given("W", weights).length);
        int units = Require.given("row 0 of W", weights[0]).length;
        Rtrl network = new Rtrl(
                Require.atLeast(
                        "the number of rows of W, without a bias and " + units + " units,", 0, rows - 1 - units),
                units);
        for (int i = 0; i < rows; i++) {
            numbers("row " + i + " of W", units, weights[i]);
            System.arraycopy(weights[i], 0, network.W, i * units, units);
        }
        return network;
    }

    private static void numbers(String name, int size, double... values) {
        if (Require.given(name, values).length != size) {
            throw new IllegalArgumentException(name + " must have " + size + " numbers, not " + values.length);
        }
        requireFinite(name, values);
    }

    private static void requireFinite(String name, double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        name + " must be of finite numbers, and its number " + i + " is " + values[i]);
            }
        }
    }

    /** {@return D} */
    public int inputs() {
        return D;
    }

    /** {@return H} */
    public int units() {
        return H;
    }

    /** {@return a copy of W, [R,H]} */
    public double[][] weights() {
        return matrix(W);
    }

    /** {@return a copy of h, [1,H]} */
    public double[] state() {
        return h.clone();
    }

    /** {@return a copy of p, [H,R,H]} */
    public double[][][] sensitivities() {
        return Arrays.stream(p).map(this::matrix).toArray(double[][][]::new);
    }

    private double[][] matrix(double... values) {
        double[][] rows = new double[R][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(values, i * H, (i + 1) * H));
        return rows;
    }

    /** {@return how many products of two numbers all steps so far have added up, counted where it is done} */
    public long products() {
        return products;
    }

    /** Begins a new sequence: the units are 0, and so are their derivatives, which belong to the state. */
    public void reset() {
        Arrays.fill(h, 0);
        Arrays.stream(p).forEach(row -> Arrays.fill(row, 0));
    }

    /**
     * Takes a step, and carries the derivatives along.
     *
     * @param x x_t, [1,D]
     * @return a copy of h_t, [1,H]
     * @throws IllegalArgumentException if x has not D numbers, or one is not finite
     */
    public double[] step(double... x) {
        numbers("the input", D, x);
        System.arraycopy(x, 0, v, 0, D);
        v[D] = 1;
        System.arraycopy(h, 0, v, D + 1, H);
        for (int k = 0; k < H; k++) {
            double a = 0; // (v W)_k
            for (int i = 0; i < R; i++) {
                a += v[i] * W[i * H + k];
            }
            products += R;
            next[k] = 1 / (1 + Math.exp(-a));
            carry(k, next[k] * (1 - next[k]), moved[k]);
        }
        double[] old = h;
        h = next;
        next = old;
        double[][] carried = p;
        p = moved;
        moved = carried;
        return h.clone();
    }

    /** p'_kij = slope (Σ_l W_{D+1+l,k} p_lij + δ_jk v_i), for one k. */
    private void carry(int k, double slope, double... moved) {
        Arrays.fill(moved, 0);
        for (int l = 0; l < H; l++) {
            double w = slope * W[(D + 1 + l) * H + k];
            double[] from = p[l];
            for (int ij = 0; ij < moved.length; ij++) {
                moved[ij] += w * from[ij];
            }
            products += moved.length;
        }
        for (int i = 0; i < R; i++) {
            moved[i * H + k] += slope * v[i];
        }
        products += R;
    }

    /**
     * {@return ∂L/∂W of this step's loss, [R,H], by all ways through time}
     *
     * @param targets d, of the first units; the others have none
     * @throws IllegalArgumentException if there is none, there are more than H, or one is not finite
     */
    public double[][] gradient(double... targets) {
        setSlopes(targets);
        return matrix(slopes);
    }

    private void setSlopes(double... targets) {
        requireTargets(targets);
        Arrays.fill(slopes, 0);
        for (int k = 0; k < targets.length; k++) {
            double error = h[k] - targets[k];
            for (int ij = 0; ij < slopes.length; ij++) {
                slopes[ij] += error * p[k][ij];
            }
        }
    }

    private void requireTargets(double... targets) {
        int count = Require.given("the targets", targets).length;
        if (count < 1 || count > H) {
            throw new IllegalArgumentException(
                    "there must be 1 to " + H + " targets, not " + count + ": they are for the first units");
        }
        requireFinite("the targets", targets);
    }

    /**
     * Moves the weights: W ← W − α ∂L/∂W of this step's loss. A step without a target is one after which nobody calls
     * this.
     *
     * @param rate α, positive
     * @param targets d, of the first units; the others have none
     * @throws IllegalArgumentException if the rate is not positive, there is no target, there are more than H, or one
     *     is not finite
     */
    public void learn(double rate, double... targets) {
        Require.positive("the learning rate", rate);
        setSlopes(targets);
        for (int ij = 0; ij < slopes.length; ij++) {
            W[ij] -= rate * slopes[ij];
        }
    }

    /**
     * Teacher forcing, after {@link #learn}: the next step sees the targets instead of what these units were, and a
     * number that was put there depends on no weight, so its derivatives are 0.
     *
     * @param targets d, of the first units
     * @throws IllegalArgumentException if there is none, there are more than H, or one is not finite
     */
    public void force(double... targets) {
        requireTargets(targets);
        for (int k = 0; k < targets.length; k++) {
            h[k] = targets[k];
            Arrays.fill(p[k], 0);
        }
    }
}
