package rnn.net;

import java.util.List;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * The plain layer, without a function after it.
 *
 * <pre>
 * y = x W + b     [N,D] [D,C] + [C] → [N,C], and [T,N,D] → [T,N,C]
 * </pre>
 */
public final class Linear {
    /** Weights, [D,C]. */
    public final Parameter W;

    /** Bias, [C]. */
    public final Parameter b;

    /**
     * A layer with Glorot weights and bias 0.
     *
     * @param inputSize D
     * @param outputSize C
     * @param random the source of the weights
     */
    public Linear(int inputSize, int outputSize, RandomGenerator random) {
        W = new Parameter("W", Init.glorot(random, inputSize, outputSize));
        b = new Parameter("b", FloatArray.ofZeros(outputSize));
    }

    /**
     * A layer with given weights.
     *
     * @param W [D,C]
     * @param b [C]
     */
    public Linear(INDArray W, INDArray b) {
        this.W = new Parameter("W", Conversions.toFloat(W));
        this.b = new Parameter("b", Conversions.toFloat(b));
    }

    /**
     * {@return x W + b}
     *
     * @param x [N,D] or [T,N,D]
     */
    public Var apply(Var x) {
        return x.affine(W, b);
    }

    /** {@return W and b} */
    public List<Parameter> parameters() {
        return List.of(W, b);
    }
}
