package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.fused.FusedElman;
import rnn.fused.FusedRelu;
import rnn.fused.FusedStep;

/**
 * The simple recurrent network: the new state is one layer over the input and the state before.
 *
 * <p>Elman, "Finding structure in time", Cognitive Science 14 (1990), with the hyperbolic tangent or the rectifier
 * instead of the logistic function, as is usual today.
 *
 * <pre>
 * h_t = tanh(x_t Wx + h_{t−1} Wh + b)     [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * h_t = relu(x_t Wx + h_{t−1} Wh + b)     of a cell made by {@link #relu} or {@link #identityRelu}
 * </pre>
 *
 * The output is h_t. PyTorch's {@code nn.RNN} has the same equation with two biases, whose sum is b, and weights
 * transposed.
 *
 * <p>tanh keeps h within ±1, but its derivative shrinks the gradient; the rectifier passes the gradient on as it is,
 * but lets h grow with the powers of Wh.
 *
 * <pre>{@code
 * Cell cell = new ElmanCell(8, 16, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.rand(4, 8)), cell.start(4));
 * step.output().value().shape();   // [4, 16]
 * }</pre>
 */
public final class ElmanCell extends FusedCell {
    /** What follows the sum. */
    public enum Nonlinearity {
        /** The hyperbolic tangent. */
        TANH,
        /** The rectifier, max(a, 0). */
        RELU;

        private Var of(Var sum) {
            return this == TANH ? sum.tanh() : sum.relu();
        }
    }

    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of the state before, [H,H]. */
    public final Parameter Wh;

    /** Bias, [H]. */
    public final Parameter b;

    /** What follows the sum. */
    public final Nonlinearity nonlinearity;

    /**
     * A cell with tanh and weights drawn uniformly from ±1/√H, as in PyTorch.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public ElmanCell(int inputSize, int hiddenSize, RandomGenerator random) {
        this(new Weights(inputSize, hiddenSize, random), Nonlinearity.TANH);
    }

    /**
     * A cell with tanh and given weights.
     *
     * @param Wx [D,H]
     * @param Wh [H,H]
     * @param b [H]
     */
    public ElmanCell(INDArray Wx, INDArray Wh, INDArray b) {
        this(
                Conversions.toFloat(Require.given("Wx of an Elman cell", Wx)),
                Conversions.toFloat(Require.given("Wh of an Elman cell", Wh)),
                Conversions.toFloat(Require.given("b of an Elman cell", b)),
                Nonlinearity.TANH);
    }

    /**
     * {@return a cell with the rectifier and weights drawn uniformly from ±1/√H}
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public static ElmanCell relu(int inputSize, int hiddenSize, RandomGenerator random) {
        return new ElmanCell(new Weights(inputSize, hiddenSize, random), Nonlinearity.RELU);
    }

    /**
     * {@return a cell with the rectifier that remembers everything at first: Wh is the identity, b is 0, and Wx is so
     * small (standard deviation 0.001) that little is added} Le, Jaitly and Hinton, "A simple way to initialize
     * recurrent networks of rectified linear units" (2015).
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param scale the factor of the identity: 1, or less to forget; the paper uses 0.01 for speech
     * @param random the source of the weights
     */
    public static ElmanCell identityRelu(int inputSize, int hiddenSize, double scale, RandomGenerator random) {
        Require.atLeast("the input size of a cell", 1, inputSize);
        Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        return new ElmanCell(
                Init.gaussian(random, 0.001, inputSize, hiddenSize),
                Init.identity(hiddenSize, scale),
                FloatArray.ofZeros(hiddenSize),
                Nonlinearity.RELU);
    }

    private ElmanCell(Weights weights, Nonlinearity nonlinearity) {
        this.Wx = weights.input("Wx");
        this.Wh = weights.recurrent("Wh");
        this.b = weights.row("b", 0);
        this.nonlinearity = nonlinearity;
    }

    private ElmanCell(Array Wx, Array Wh, Array b, Nonlinearity nonlinearity) {
        if (Wh.rows() != Wh.columns() || Wx.columns() != Wh.rows() || b.size() != Wh.rows()) {
            throw new IllegalArgumentException("Elman cell: Wx " + shape(Wx) + ", Wh " + shape(Wh) + " and b "
                    + shape(b) + " must be [D,H], [H,H] and [H]");
        }
        this.Wx = new Parameter("Wx", Wx);
        this.Wh = new Parameter("Wh", Wh);
        this.b = new Parameter("b", b);
        this.nonlinearity = nonlinearity;
    }

    private static String shape(Array array) {
        return java.util.Arrays.toString(array.shape());
    }

    @Override
    public State start(int batch) {
        return State.zeros(Wh, batch, Wh.value().rows());
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        // h_t = tanh(x_t Wx + h_{t−1} Wh + b), or relu
        return Step.of(nonlinearity.of(x.matmul(Wx).plus(h.matmul(Wh)).plus(b)));
    }

    @Override
    Unrolled atOnce(Var x, State start, Mask mask) {
        FusedStep step = nonlinearity == Nonlinearity.TANH ? new FusedElman() : new FusedRelu();
        return FusedSequence.run(step, x, start, mask, new Gates(Wx, b, Wh));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wh, b);
    }
}
