package rnn.net;

import java.util.List;
import rnn.array.FloatArray;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Moves each item's numbers to mean 0 and variance 1, then to a learned scale and offset. The layer above sees the same
 * range whatever happens below and whatever else is in the batch.
 *
 * <p>Ba, Kiros and Hinton, "Layer normalization" (2016), equation 4.
 *
 * <pre>
 * y = (x − mean) / √(variance + 1e-5) ⊙ gain + bias     [N,D] ⊙ [D] + [D] → [N,D], and [T,N,D] → [T,N,D]
 * </pre>
 *
 * Mean and variance are over the D numbers of one item and step, the variance divided by D, as in PyTorch.
 *
 * <pre>{@code
 * Var y = new LayerNorm(8).apply(Var.constant(Nd4j.rand(4, 8)));
 * }</pre>
 */
public final class LayerNorm extends Weighted {
    /** The factor of each number, [D]. */
    public final Parameter gain;

    /** The offset of each number, [D]. */
    public final Parameter bias;

    /**
     * A layer with gain 1 and bias 0.
     *
     * @param size D
     */
    public LayerNorm(int size) {
        FloatArray ones = FloatArray.ofZeros(Require.atLeast("the size of a layer normalization", 1, size));
        ones.fill(1);
        gain = new Parameter("gain", ones);
        bias = new Parameter("bias", FloatArray.ofZeros(size));
    }

    /**
     * {@return the normalized numbers}
     *
     * @param x [N,D] or [T,N,D]
     */
    public Var apply(Var x) {
        return x.normalizeRows().times(gain).plus(bias);
    }

    /** {@return gain and bias} */
    @Override
    public List<Parameter> parameters() {
        return List.of(gain, bias);
    }
}
