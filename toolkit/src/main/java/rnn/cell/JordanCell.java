package rnn.cell;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * The recurrent network that is fed its own answers: the output returns, not the hidden layer.
 *
 * <p>Jordan, "Serial order: a parallel distributed processing approach", ICS report 8604 (1986).
 *
 * <pre>
 * h_t = f(x_t Wx + s_t Wy + bh)      [N,D] [D,H] + [N,C] [C,H] + [H] → [N,H]
 * y_t = f(h_t W + by)                [N,H] [H,C] + [C] → [N,C]
 * s_{t+1} = μ s_t + y_t              [N,C]
 * </pre>
 *
 * The output is y_t. The state is s, a fading trace of all answers, and x is Jordan's plan, which stays the same
 * through
 * a sequence. {@link #withTrace} makes his cell, in which f is the logistic function. The literature differs: later
 * texts feed only the last answer, that is μ = 0 and s_t = y_{t−1}. So does the constructor, with f = tanh as in
 * {@link ElmanCell}. Whatever is not in the trace is forgotten. In training, Jordan adds the right answer to the trace
 * instead of the network's own: teacher forcing, {@link #taught}.
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

    /** Weights of the trace of the answers, [C,H]; with μ = 0 it is the output before. */
    public final Parameter Wy;

    /** Bias of the hidden layer, [H]. */
    public final Parameter bh;

    /** Weights of the hidden layer, [H,C]. */
    public final Parameter W;

    /** Bias of the output, [C]. */
    public final Parameter by;

    private final double mu;
    private final UnaryOperator<Var> f;

    /**
     * A cell with tanh and without a trace (μ = 0). Weights are drawn uniformly from ±1/√H into the hidden layer and
     * ±1/√C out of it; biases are 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param outputSize C
     * @param random the source of the weights
     */
    public JordanCell(int inputSize, int hiddenSize, int outputSize, RandomGenerator random) {
        this(0, Var::tanh, inputSize, hiddenSize, outputSize, random);
    }

    /**
     * {@return Jordan's own cell, logistic and with a trace, with weights drawn in the same way}
     *
     * @param mu μ, how much of the trace is kept at each step: at least 0 and below 1
     * @param inputSize D
     * @param hiddenSize H
     * @param outputSize C
     * @param random the source of the weights
     */
    public static JordanCell withTrace(
            double mu, int inputSize, int hiddenSize, int outputSize, RandomGenerator random) {
        return new JordanCell(
                Require.fraction("μ of a Jordan cell", mu), Var::sigmoid, inputSize, hiddenSize, outputSize, random);
    }

    private JordanCell(
            double mu, UnaryOperator<Var> f, int inputSize, int hiddenSize, int outputSize, RandomGenerator random) {
        this.mu = mu;
        this.f = f;
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
        Var s = before.get(0);
        // h_t = f(x_t Wx + s_t Wy + bh)
        Var h = f.apply(x.matmul(Wx).plus(s.matmul(Wy)).plus(bh));
        // y_t = f(h_t W + by)
        Var y = f.apply(h.matmul(W).plus(by));
        return new Step(y, taught(before, y));
    }

    /**
     * {@return the state after a step, s_{t+1} = μ s_t + y_t, from the answer that it is fed}
     *
     * @param before the state before the step
     * @param answer [N,C]: the right answer, for teacher forcing
     */
    public State taught(State before, Var answer) {
        return State.of(mu == 0 ? answer : before.get(0).scale(mu).plus(answer));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wy, bh, W, by);
    }
}
