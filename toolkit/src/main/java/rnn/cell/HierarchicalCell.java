package rnn.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Hierarchical recurrent network: a tanh cell whose units show themselves to the next step late, each group after its
 * own delay. Over a delay of 8 steps the gradient crosses one link instead of eight.
 *
 * <p>El Hihi and Bengio, "Hierarchical recurrent neural networks for long-term dependencies", NIPS 8 (1996): the form
 * in which the levels have links of different delays.
 *
 * <pre>
 * s_t = [h¹_{t−d₁}, h²_{t−d₂}, …]               group g of h, d_g steps ago, side by side, [N,H]
 * h_t = tanh(x_t Wx + s_t Wh + b)               [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * </pre>
 *
 * The output is h_t. The state is (h_t, h_{t−1}, …), as many as the longest delay; before the first step all are 0.
 * With delays of 1 this is an {@link ElmanCell}. The paper's other form lets the levels compute at different rates
 * instead: see {@link ClockworkCell}.
 *
 * <pre>{@code
 * Cell cell = new HierarchicalCell(8, 4, new Random(1), 1, 2, 4, 8);   // 16 units in 4 groups
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class HierarchicalCell extends Weighted implements Cell {
    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of the states before, [H,H]. */
    public final Parameter Wh;

    /** Bias, [H]. */
    public final Parameter b;

    private final int groupSize;
    private final int[] delays;

    /**
     * A cell with weights drawn uniformly from ±1/√H and bias 0.
     *
     * @param inputSize D
     * @param groupSize how many units each group has
     * @param random the source of the weights
     * @param delays one for each group, each at least 1; H is their number times {@code groupSize}
     */
    public HierarchicalCell(int inputSize, int groupSize, RandomGenerator random, int... delays) {
        this.groupSize = Require.atLeast("the size of a group", 1, groupSize);
        Require.atLeast("the number of groups", 1, Require.given("the delays", delays).length);
        for (int delay : delays) {
            Require.atLeast("a delay", 1, delay);
        }
        this.delays = delays.clone();
        Weights weights = new Weights(inputSize, groupSize * delays.length, random);
        Wx = weights.input("Wx");
        Wh = weights.recurrent("Wh");
        b = weights.row("b", 0);
    }

    @Override
    public State start(int batch) {
        int[] sizes = new int[Arrays.stream(delays).max().getAsInt()];
        Arrays.fill(sizes, b.value().size());
        return State.zeros(b, batch, sizes);
    }

    @Override
    public Step step(Var x, State before) {
        return step(x, before, before.get(0));
    }

    @Override
    public Step step(Var x, State before, Var last) {
        State shown = before.withFirst(last);
        // s_t = [h¹_{t−d₁}, h²_{t−d₂}, …]
        Var s = Var.concatenate(IntStream.range(0, delays.length)
                .mapToObj(g -> shown.get(delays[g] - 1).columns(g * groupSize, groupSize))
                .toArray(Var[]::new));
        // h_t = tanh(x_t Wx + s_t Wh + b)
        List<Var> parts = new ArrayList<>(before.parts());
        parts.add(0, x.matmul(Wx).plus(s.matmul(Wh)).plus(b).tanh());
        parts.remove(parts.size() - 1);
        return new Step(parts.get(0), new State(parts));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wh, b);
    }
}
