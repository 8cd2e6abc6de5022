package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.kernel.ElmanKernel;

/**
 * The simple recurrent network: the state is one layer of the input and of the state before.
 *
 * <p>Elman, "Finding structure in time", Cognitive Science 14 (1990), with the hyperbolic tangent in place of the
 * logistic function, as is usual since.
 *
 * <pre>
 * h_t = tanh(x_t Wx + h_{t−1} Wh + b)     [N,D] [D,H] + [N,H] [H,H] + [H] → [N,H]
 * </pre>
 *
 * The output is h_t. PyTorch's {@code nn.RNN} has the same equation with two biases, whose sum is b, and weights
 * transposed.
 *
 * <pre>{@code
 * Cell cell = new ElmanCell(8, 16, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.rand(4, 8)), cell.start(4));
 * step.output().value().shape();   // [4, 16]
 * }</pre>
 */
public final class ElmanCell implements Cell {
    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Weights of the state before, [H,H]. */
    public final Parameter Wh;

    /** Bias, [H]. */
    public final Parameter b;

    /**
     * A cell with weights drawn evenly from ±1/√H, as in PyTorch.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public ElmanCell(int inputSize, int hiddenSize, RandomGenerator random) {
        this(
                Init.uniform(random, 1 / Math.sqrt(hiddenSize), inputSize, hiddenSize),
                Init.uniform(random, 1 / Math.sqrt(hiddenSize), hiddenSize, hiddenSize),
                FloatArray.ofZeros(hiddenSize));
    }

    /**
     * A cell with given weights.
     *
     * @param Wx [D,H]
     * @param Wh [H,H]
     * @param b [H]
     */
    public ElmanCell(INDArray Wx, INDArray Wh, INDArray b) {
        this(Conversions.toFloat(Wx), Conversions.toFloat(Wh), Conversions.toFloat(b));
    }

    private ElmanCell(Array Wx, Array Wh, Array b) {
        if (Wh.rows() != Wh.columns() || Wx.columns() != Wh.rows() || b.size() != Wh.rows()) {
            throw new IllegalArgumentException("Elman cell: Wx " + shape(Wx) + ", Wh " + shape(Wh) + " and b "
                    + shape(b) + " must be [D,H], [H,H] and [H]");
        }
        this.Wx = new Parameter("Wx", Wx);
        this.Wh = new Parameter("Wh", Wh);
        this.b = new Parameter("b", b);
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
        // h_t = tanh(x_t Wx + h_{t−1} Wh + b)
        return Step.of(x.matmul(Wx).plus(h.matmul(Wh)).plus(b).tanh());
    }

    /** In single precision the whole sequence at once; the same numbers as step by step, to rounding. */
    @Override
    public Unrolled sequence(Var x, State start, Mask mask) {
        if (!(x.value() instanceof FloatArray)) {
            return Cell.super.sequence(x, start, mask);
        }
        Sequences.require(x, mask);
        Var z = Sequences.masked(x, mask).affine(Wx, b);
        Var h = start.get(0);
        ElmanKernel kernel = new ElmanKernel(Sequences.shape(mask, h.value()), Sequences.data(Wh.value()));
        FloatArray states = (FloatArray) z.value().zeros();
        kernel.forward(Sequences.data(z.value()), Sequences.data(h.value()), states.data());
        Var[] results = Operation.record(
                new Array[] {Sequences.outputs(states, mask), Sequences.last(states)},
                dy -> z.accumulate(dz -> {
                    Array dh = h.value().zeros();
                    kernel.backward(
                            states.data(),
                            Sequences.data(dy[0]),
                            Sequences.data(dy[1]),
                            Sequences.data(dz),
                            Sequences.data(dh));
                    Wh.accumulate(dWh -> Sequences.addRecurrentGradient(dWh, h.value(), states, (FloatArray) dz));
                    h.accumulate(d -> d.add(dh));
                }),
                z,
                Wh,
                h);
        return new Unrolled(results[0], State.of(results[1]));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wx, Wh, b);
    }
}
