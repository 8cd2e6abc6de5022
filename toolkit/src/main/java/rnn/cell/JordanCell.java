package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * The recurrent network that is fed its own last answer: the output returns, not the hidden layer.
 *
 * <p>Jordan, "Serial order: a parallel distributed processing approach", ICS report 8604 (1986), with the hyperbolic
 * tangent instead of the logistic function, as in {@link ElmanCell}.
 *
 * <pre>
 * h_t = tanh(x_t Wx + y_{t−1} Wy + bh)     [N,D] [D,H] + [N,C] [C,H] + [H] → [N,H]
 * y_t = tanh(h_t W + by)                   [N,H] [H,C] + [C] → [N,C]
 * </pre>
 *
 * The output and the state are y_t. The literature differs: Jordan's own state units also feed themselves, s_t = μ
 * s_{t−1} + y_{t−1}, a fading trace of all answers, and his x is a plan that stays the same through the sequence; later
 * texts, which this cell follows, feed only the last answer (μ = 0). Whatever is not in the answer is forgotten. In
 * training, others feed the right answer instead of y_{t−1}: teacher forcing.
 *
 * <pre>{@code
 * Cell cell = new JordanCell(8, 16, 3, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.rand(4, 8)), cell.start(4));
 * step.output().value().shape();   // [4, 3]
 * }</pre>
 */
public final class JordanCell extends Weighted implements Cell {
    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of the output before, [C,H]. */
    public final Parameter Wy;

    /** Bias of the hidden layer, [H]. */
    public final Parameter bh;

    /** Weights of the hidden layer, [H,C]. */
    public final Parameter W;

    /** Bias of the output, [C]. */
    public final Parameter by;

    /**
     * A cell with weights drawn uniformly from ±1/√H into the hidden layer, ±1/√C out of it, and biases 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param outputSize C
     * @param random the source of the weights
     */
    public JordanCell(int inputSize, int hiddenSize, int outputSize, RandomGenerator random) {
        Weights hidden = new Weights(inputSize, hiddenSize, random);
        Weights fedBack = new Weights(outputSize, hiddenSize, random);
        Weights output = new Weights(hiddenSize, outputSize, random);
        Wx = hidden.input("Wx");
        Wy = fedBack.input("Wy");
        bh = hidden.row("bh", 0);
        W = output.input("W");
        by = output.row("by", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(by, batch, by.value().size());
    }

    @Override
    public Step step(Var x, State before) {
        Var y = before.get(0);
        // h_t = tanh(x_t Wx + y_{t−1} Wy + bh)
        Var h = x.matmul(Wx).plus(y.matmul(Wy)).plus(bh).tanh();
        // y_t = tanh(h_t W + by)
        return Step.of(h.matmul(W).plus(by).tanh());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wy, bh, W, by);
    }
}
