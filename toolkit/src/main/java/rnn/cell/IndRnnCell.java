package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedIndRnn;

/**
 * Independently recurrent network: each unit remembers only itself, so its gradient through time is a power of one
 * number that can be read off.
 *
 * <p>Li, Li, Cook, Zhu and Gao, "Independently recurrent neural network (IndRNN)", CVPR 2018, equation 2.
 *
 * <pre>
 * h_t = relu(x_t Wx + h_{t−1} ⊙ u + b)     [N,D] [D,H] + [N,H] ⊙ [H] + [H] → [N,H]
 * </pre>
 *
 * The output and the state are h_t. Units meet in the layer above: stack at least two.
 *
 * <p>Over T steps a unit's gradient is scaled by u^T. u starts uniform over [0, 1): memories of all lengths, none of
 * which grows. Where only the last output counts, the last layer starts {@linkplain #longMemory with long memories}.
 * The paper also keeps |u| ≤ 2^(1/T) in training:
 *
 * <pre>{@code
 * new Trainer<>(model, new Adam(1e-3)).every(1, step -> cell.limit(Math.pow(2, 1 / 500.0)));
 * }</pre>
 *
 * <pre>{@code
 * Cell cell = new IndRnnCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class IndRnnCell extends FusedCell {
    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** What each unit keeps of itself, [H]. */
    public final Parameter u;

    /** Bias, [H]. */
    public final Parameter b;

    /**
     * A cell with Wx drawn uniformly from ±1/√H, u from [0, 1), and bias 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public IndRnnCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wx = weights.input("Wx");
        u = new Parameter("u", Init.between(random, 0, 1, hiddenSize));
        b = weights.row("b", 0);
    }

    /**
     * Starts anew with long memories: u uniform over 2^(−1/T) to 1, so that after T steps at least half is left.
     *
     * @param steps T
     * @param random the source of u
     * @return this
     */
    public IndRnnCell longMemory(int steps, RandomGenerator random) {
        double least = Math.pow(2, -1.0 / Require.atLeast("the steps of a long memory", 1, steps));
        u.value().setTo(Init.between(random, least, 1, u.value().size()));
        return this;
    }

    /**
     * Moves each u back between −most and most: to be called after every step of the optimiser.
     *
     * @param most the largest factor, 2^(1/T) in the paper: after T steps nothing has more than doubled
     */
    public void limit(double most) {
        u.value().clamp(Require.positive("the largest factor", most));
    }

    @Override
    public State start(int batch) {
        return State.zeros(u, batch, u.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        // h_t = relu(x_t Wx + h_{t−1} ⊙ u + b)
        return Step.of(x.matmul(Wx).plus(h.times(u)).plus(b).relu());
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        return FusedSequence.run(new FusedIndRnn(), x, start, mask, new Gates(Wx, b, null), new Gates(null, u, null));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, u, b);
    }
}
