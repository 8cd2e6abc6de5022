package rnn.optim;

import java.util.List;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Parameter;

/**
 * RMSprop: AdaGrad that forgets. Each gradient is divided by the root mean square of the recent ones, so a weight's
 * step is about as large as the learning rate, however steep the loss is. It scales gradients; it does not clip them.
 *
 * <p>Hinton, "Neural networks for machine learning", lecture 6e (2012).
 *
 * <pre>
 * v ← ρ v + (1 − ρ) g²
 * w ← w − η g / (√v + ε)
 * </pre>
 */
public final class RmsProp implements Optimiser {
    private static final double EPSILON = 1e-8;

    private final double learningRate;
    private final double decay;
    private final Memory memory = new Memory("RmsProp");

    /**
     * RMSprop with the lecture's ρ = 0.9.
     *
     * @param learningRate η
     */
    public RmsProp(double learningRate) {
        this(learningRate, 0.9);
    }

    /**
     * RMSprop.
     *
     * @param learningRate η
     * @param decay ρ, how much of the mean is kept at each step, 0 to 1; PyTorch's is 0.99
     */
    public RmsProp(double learningRate, double decay) {
        this.learningRate = Require.positive("learning rate", learningRate);
        this.decay = Require.fraction("decay", decay);
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        memory.count("steps");
        EachParameter.step(parameters, w -> {
            Array g = w.gradient();
            Array v = memory.of("v", w);
            // v ← ρ v + (1 − ρ) g²
            v.mixSquare(decay, g);
            // w ← w − η g / (√v + ε)
            w.value().addRootQuotient(-learningRate * factor, g, v, EPSILON);
        });
    }

    @Override
    public Memory memory() {
        return memory;
    }
}
