package rnn.reservoir;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import rnn.array.Require;

/**
 * An echo state network's reservoir: an Elman cell with a leak whose weights are drawn once and stay as they are. What
 * is read out of its state is another's business, such as a {@link RidgeReadout}'s.
 *
 * <p>H. Jaeger, "The 'echo state' approach to analysing and training recurrent neural networks", GMD report 148 (2001),
 * section 6.
 *
 * <pre>
 * a_t = b + x_t Wx + h_{t−1} Wh + ν     [N] + [D] [D,N] + [N] [N,N] + noise, if any
 * h_t = (1 − δ κ) h_{t−1} + δ tanh(a_t)     the step δ and the leak κ, 0.44 and 0.9 in the paper
 * </pre>
 *
 * A network that continues a series by itself has the series as its input x, and then its own answer: the paper calls
 * these weights the feedback. With δ = κ = 1 the equation is that of {@link rnn.cell.ElmanCell}.
 *
 * <p>It has the <em>echo state property</em> if two copies that start in different states and get the same input end in
 * the same state: then h_t is a function of the inputs alone, and an <em>echo</em> of them. A spectral radius of Wh
 * below 1 makes that likely, and is neither necessary nor sufficient.
 *
 * <p>It is no {@link rnn.cell.Cell}, which records its step for a gradient that nothing here would use and computes in
 * single precision, with dense weights. Five connections a unit in double precision take a hundredth of that time.
 *
 * <pre>{@code
 * EchoState reservoir = EchoState.jaeger(400, 0.79, new Random(1));
 * double[][] states = reservoir.run(series);           // one state after each number of the series
 * }</pre>
 *
 * <p>One network serves one thread: it keeps its sums from step to step.
 */
public final class EchoState {
    private final double[][] Wx;
    private final Connections Wh;
    private final double[] b;
    private final double step; // δ
    private final double leak; // κ
    private final double noise;
    private final RandomGenerator chance;
    private final double[] sums; // a_t

    private EchoState(
            double[][] Wx, Connections Wh, double[] b, double step, double leak, double noise, RandomGenerator chance) {
        this.Wx = Wx;
        this.Wh = Wh;
        this.b = b;
        this.step = step;
        this.leak = leak;
        this.noise = noise;
        this.chance = chance;
        this.sums = new double[b.length];
    }

    /**
     * {@return a reservoir with these weights and without noise}
     *
     * @param Wx weights of the input, [D,N]
     * @param Wh weights of the state before, [N,N]
     * @param b bias, [N]
     * @param step δ, positive
     * @param leak κ, positive, such that δ κ ≤ 1
     * @throws IllegalArgumentException if the shapes do not fit, a number is not finite, or δ κ > 1
     */
    public static EchoState of(double[][] Wx, double[][] Wh, double[] b, double step, double leak) {
        int N = Require.atLeast(
                "the number of units of a reservoir", 1, Require.given("the bias of a reservoir", b).length);
        Require.atLeast("the number of rows of Wx", 1, Require.given("Wx of a reservoir", Wx).length);
        if (Require.given("Wh of a reservoir", Wh).length != N) {
            throw new IllegalArgumentException(
                    "a reservoir of " + N + " units has Wh of " + N + " rows, not " + Wh.length);
        }
        Require.positive("the step of a reservoir", step);
        if (step * Require.positive("the leak of a reservoir", leak) > 1) {
            throw new IllegalArgumentException("a reservoir with step " + step + " and leak " + leak
                    + " would lose more than it has: their product must be at most 1");
        }
        return new EchoState(
                FiniteRows.rows("Wx", N, Wx),
                Connections.of(FiniteRows.rows("Wh", N, Wh)),
                FiniteRows.row("the bias", N, b).clone(),
                step,
                leak,
                0,
                null);
    }

    /**
     * {@return the paper's reservoir for one series: Wh uniform over ±1 for five connections a unit, then scaled to a
     * spectral radius; Wx uniform over ±0.56; b 0.2 times 0, 0.14 or −0.14, with probabilities ½, ¼, ¼; δ = 0.44 and κ
     * = 0.9}
     *
     * @param units N, at least 5
     * @param radius the spectral radius of Wh, positive
     * @param random the source of the weights
     */
    public static EchoState jaeger(int units, double radius, RandomGenerator random) {
        Require.atLeast("the number of units of a random reservoir", 5, units);
        Require.given("the source of the weights", random);
        double[][] Wh = new double[units][units];
        for (double[] row : Wh) {
            Arrays.setAll(row, i -> random.nextDouble() < 5.0 / units ? random.nextDouble(-1, 1) : 0);
        }
        double[] b = random.ints(units, 0, 4)
                .mapToDouble(i -> i < 2 ? 0 : i == 2 ? 0.2 * 0.14 : -0.2 * 0.14)
                .toArray();
        double[][] Wx = {random.doubles(units, -0.56, 0.56).toArray()};
        return of(Wx, Wh, b, 0.44, 0.9).withRadius(radius);
    }

    /**
     * {@return the same reservoir with Wh scaled to another spectral radius}
     *
     * @param radius positive
     * @throws IllegalArgumentException if the radius of Wh is 0, which no factor changes
     */
    public EchoState withRadius(double radius) {
        Require.positive("the spectral radius of a reservoir", radius);
        double now = radius();
        if (now == 0) {
            throw new IllegalArgumentException("the connections of this reservoir have no cycle, so its spectral radius"
                    + " is 0 and cannot be scaled to " + radius + ": draw more units or another seed");
        }
        return new EchoState(Wx, Wh.scaled(radius / now), b, step, leak, noise, chance);
    }

    /**
     * {@return the same reservoir with noise ν in its sums, uniform over ±size, a new draw for each unit and step}
     *
     * @param size how large, positive
     * @param random the source of the noise
     */
    public EchoState withNoise(double size, RandomGenerator random) {
        Require.given("the source of the noise", random);
        return new EchoState(Wx, Wh, b, step, leak, Require.positive("the size of a reservoir's noise", size), random);
    }

    /** {@return the same reservoir without noise, as it runs when it is not being fitted} */
    public EchoState withoutNoise() {
        return new EchoState(Wx, Wh, b, step, leak, 0, null);
    }

    /** {@return N} */
    public int units() {
        return b.length;
    }

    /** {@return D} */
    public int inputs() {
        return Wx.length;
    }

    /** {@return a copy of Wh, [N,N]} */
    public double[][] recurrentWeights() {
        return Wh.matrix();
    }

    /** {@return the spectral radius of Wh: the largest size of its eigenvalues} */
    public double radius() {
        return Wh.radius(new Random(1)); // any start will do, and the same gives the same radius
    }

    /** {@return the state before the first step, zeros} */
    public double[] start() {
        return new double[units()];
    }

    /**
     * Takes one step.
     *
     * @param state h_{t−1}, [N], which becomes h_t
     * @param x the input, [D]
     */
    public void step(double[] state, double... x) {
        requireState(state);
        if (x.length != Wx.length) {
            throw new IllegalArgumentException(
                    "a reservoir of " + Wx.length + " inputs gets as many at each step, not " + x.length);
        }
        next(state, x);
    }

    private void requireState(double... state) {
        if (Require.given("the state of a reservoir", state).length != units()) {
            throw new IllegalArgumentException(
                    "the state of " + units() + " units has as many numbers, not " + state.length);
        }
    }

    private void next(double[] state, double... x) {
        // a_t = b + x_t Wx + h_{t−1} Wh + ν
        for (int i = 0; i < sums.length; i++) {
            double sum = b[i] + Wh.sumInto(i, state);
            for (int d = 0; d < x.length; d++) {
                sum += x[d] * Wx[d][i];
            }
            sums[i] = noise == 0 ? sum : sum + noise * (2 * chance.nextDouble() - 1);
        }
        // h_t = (1 − δ κ) h_{t−1} + δ tanh(a_t)
        for (int i = 0; i < sums.length; i++) {
            state[i] = (1 - step * leak) * state[i] + step * Math.tanh(sums[i]);
        }
    }

    /**
     * {@return the state after each number of a series, [T,N], from a start of zeros}
     *
     * @param series [T], for a reservoir of one input
     * @throws IllegalArgumentException if it has another number of inputs, or a number of the series is not finite
     */
    public double[][] run(double... series) {
        return run(start(), series);
    }

    /**
     * {@return the state after each number of a series, [T,N]}
     *
     * @param state where it begins, [N]; it becomes the last state
     * @param series [T], for a reservoir of one input
     * @throws IllegalArgumentException if it has another number of inputs, or a number of the series is not finite
     */
    public double[][] run(double[] state, double[] series) {
        requireState(state);
        if (Wx.length != 1) {
            throw new IllegalArgumentException(
                    "a reservoir of " + Wx.length + " inputs does not run along a series of single numbers: call step");
        }
        FiniteRows.row("the series", Require.given("the series", series).length, series);
        double[][] states = new double[series.length][];
        double[] x = new double[1];
        for (int t = 0; t < series.length; t++) {
            x[0] = series[t];
            next(state, x);
            states[t] = state.clone();
        }
        return states;
    }
}
