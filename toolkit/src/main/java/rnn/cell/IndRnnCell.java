package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

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
 * which grows. The paper also keeps |u| ≤ 2^(1/T) in training.
 *
 * <pre>{@code
 * Cell cell = new IndRnnCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class IndRnnCell extends Weighted implements Cell {
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
        FloatArray start = FloatArray.ofZeros(hiddenSize);
        for (int i = 0; i < hiddenSize; i++) {
            start.set(i, random.nextDouble());
        }
        u = new Parameter("u", start);
        b = weights.row("b", 0);
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
    public List<Parameter> parameters() {
        return List.of(Wx, u, b);
    }
}
