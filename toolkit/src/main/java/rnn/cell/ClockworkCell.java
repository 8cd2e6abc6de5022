package rnn.cell;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedClockwork;

/**
 * Clockwork network: a tanh cell whose units work in groups, each at the ticks of its own clock. A group of period p
 * computes at steps 0, p, 2p, …; in between it keeps what it has.
 *
 * <p>Koutník, Greff, Gomez and Schmidhuber, "A clockwork RNN", ICML 2014, equations 1 to 5.
 *
 * <pre>
 * on_t  = 1 where clock_{t−1} = 0, otherwise 0            [N,H]
 * h_t   = on_t ⊙ tanh(x_t Wx + h_{t−1} (Wh ⊙ M) + b) + (1 − on_t) ⊙ h_{t−1}
 * clock_t = (clock_{t−1} + 1) mod p                       p the periods of the units, [H]
 * M_ij  = 1 if p_i ≥ p_j, otherwise 0                     [H,H]
 * </pre>
 *
 * The output is h_t, the state is (h_t, clock_t). States are rows, so row i of Wh is what unit i sends: a unit hears
 * units as slow as itself or slower. Weights that M takes out are 0 and stay 0. The paper's states are columns, and its
 * Wh is the transpose.
 *
 * <p>The clock is a part of the state. Hence a sequence may be read in parts, padding stops the clock, and the first
 * state, in which all clocks are 0, lets every group compute. No unit's gradient goes through a clock.
 *
 * <pre>{@code
 * Cell cell = new ClockworkCell(8, 4, new Random(1), 1, 2, 4, 8);   // 16 units in 4 groups
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class ClockworkCell extends FusedCell {
    /** Which links between groups there are. */
    public enum Links {
        /** From slower groups to faster ones, as in the paper. */
        FROM_SLOWER,
        /** From faster groups to slower ones: the paper's mask the wrong way round. */
        FROM_FASTER,
        /** From every group to every group. */
        ALL,
        /** None but inside a group. */
        OWN;

        private boolean allow(int from, int to) {
            return switch (this) {
                case FROM_SLOWER -> from >= to;
                case FROM_FASTER -> from <= to;
                case ALL -> true;
                case OWN -> from == to;
            };
        }
    }

    /** Clocks hold whole numbers, which half a step tells apart. */
    private static final double HALF = 0.5;

    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of the state before, [H,H]: row i is what unit i sends. */
    public final Parameter Wh;

    /** Bias, [H]. */
    public final Parameter b;

    private final Links links;
    private final int[] periods;

    /**
     * A cell with the paper's links, weights drawn uniformly from ±1/√H, and bias 0.
     *
     * @param inputSize D
     * @param groupSize how many units each group has
     * @param random the source of the weights
     * @param periods one for each group, each at least 1; H is their number times {@code groupSize}
     */
    public ClockworkCell(int inputSize, int groupSize, RandomGenerator random, int... periods) {
        this(Links.FROM_SLOWER, inputSize, groupSize, random, periods);
    }

    /**
     * A cell with other links than the paper's.
     *
     * @param links which links between groups there are
     * @param inputSize D
     * @param groupSize how many units each group has
     * @param random the source of the weights
     * @param periods one for each group, each at least 1
     */
    public ClockworkCell(Links links, int inputSize, int groupSize, RandomGenerator random, int... periods) {
        Require.atLeast("the size of a group", 1, groupSize);
        Require.atLeast("the number of groups", 1, Require.given("the periods", periods).length);
        for (int period : periods) {
            Require.atLeast("a period", 1, period);
        }
        this.links = Require.given("the links", links);
        this.periods = Arrays.stream(periods)
                .flatMap(period -> Arrays.stream(new int[groupSize]).map(unit -> period))
                .toArray();
        Weights weights = new Weights(inputSize, this.periods.length, random);
        Wx = weights.input("Wx");
        Wh = weights.recurrent("Wh");
        b = weights.row("b", 0);
        Array allowed = allowed();
        for (int i = 0; i < allowed.size(); i++) {
            Wh.value().set(i, Wh.value().get(i) * allowed.get(i));
        }
    }

    /** {@return the period of each unit, [H]} */
    public int[] periods() {
        return periods.clone();
    }

    @Override
    public State start(int batch) {
        return State.zeros(b, batch, periods.length, periods.length);
    }

    @Override
    public Step step(Var x, State before) {
        return step(x, before, before.get(0));
    }

    @Override
    public Step step(Var x, State before, Var h) {
        Var clock = before.get(1);
        // on_t = 1 where clock_{t−1} = 0
        Var on = Var.constant(ticking(clock.value())).as("on");
        Var now = x.matmul(Wx)
                .plus(h.matmul(Wh.times(Var.constant(allowed()))))
                .plus(b)
                .tanh();
        // h_t = on_t ⊙ tanh(x_t Wx + h_{t−1} (Wh ⊙ M) + b) + (1 − on_t) ⊙ h_{t−1}
        Var hNow = on.times(now).plus(on.oneMinus().times(before.get(0)));
        // clock_t = (clock_{t−1} + 1) mod p
        Var one = Var.constant(clock.value().zeros().fill(1));
        return Step.of(hNow, clock.plus(one).times(Var.constant(goingOn(clock.value()))));
    }

    private static Array ticking(Array clock) {
        Array on = clock.zeros();
        for (int i = 0; i < on.size(); i++) {
            on.set(i, Math.abs(clock.get(i)) < HALF ? 1 : 0);
        }
        return on;
    }

    /** 0 where the next step is a tick, so that the clock is set back. */
    private Array goingOn(Array clock) {
        Array on = clock.zeros();
        for (int i = 0; i < on.size(); i++) {
            on.set(i, clock.get(i) + 1 < periods[i % periods.length] - HALF ? 1 : 0);
        }
        return on;
    }

    /** M, in the precision of the weights. */
    private Array allowed() {
        int size = periods.length;
        Array allowed = Wh.value().zeros();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                allowed.set(i * size + j, links.allow(periods[i], periods[j]) ? 1 : 0);
            }
        }
        return allowed;
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        Array row = b.value().zeros();
        for (int i = 0; i < periods.length; i++) {
            row.set(i, periods[i]);
        }
        Gates clocks = new Gates(null, Var.constant(row), null);
        Gates units = new Gates(Wx, b, Wh.times(Var.constant(allowed())));
        return FusedSequence.run(new FusedClockwork(), x, start, mask, units, clocks);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wh, b);
    }
}
