package rnn.net;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * The plain layer, without a function after it.
 *
 * <pre>
 * y = x W + b     [N,D] [D,C] + [C] → [N,C], and [T,N,D] → [T,N,C]
 * </pre>
 */
public final class Linear extends Weighted {
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
        Require.atLeast("the input size of a linear layer", 1, inputSize);
        Require.atLeast("the output size of a linear layer", 1, outputSize);
        W = new Parameter("W", Init.glorot(random, inputSize, outputSize));
        b = new Parameter("b", FloatArray.ofZeros(outputSize));
    }

    /**
     * A layer with given weights.
     *
     * @param W [D,C]
     * @param b [C]
     * @throws IllegalArgumentException if the shapes are others
     */
    public Linear(INDArray W, INDArray b) {
        Array weights = Conversions.toFloat(Require.given("W of a linear layer", W));
        Array bias = Conversions.toFloat(Require.given("b of a linear layer", b));
        if (weights.rank() != 2 || bias.size() != weights.columns()) {
            throw new IllegalArgumentException("a linear layer: W " + Arrays.toString(weights.shape()) + " and b "
                    + Arrays.toString(bias.shape()) + " must be [D,C] and [C]");
        }
        this.W = new Parameter("W", weights);
        this.b = new Parameter("b", bias);
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
    @Override
    public List<Parameter> parameters() {
        return List.of(W, b);
    }
}
