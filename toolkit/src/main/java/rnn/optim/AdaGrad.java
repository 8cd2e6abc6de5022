package rnn.optim;

import java.util.List;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Parameter;

/**
 * AdaGrad: each weight has its own rate, which falls as the squares of its gradients add up. A weight that rarely gets
 * a gradient learns a lot when it does.
 *
 * <p>Duchi, Hazan and Singer, "Adaptive subgradient methods for online learning and stochastic optimization" (2011),
 * the diagonal form, figure 1.
 *
 * <pre>
 * v ← v + g²
 * w ← w − η g / (√v + ε)
 * </pre>
 */
public final class AdaGrad implements Optimiser {
    private static final double EPSILON = 1e-10;

    private final double learningRate;
    private final Memory memory = new Memory("AdaGrad");

    /**
     * AdaGrad with ε = 1e-10, as in PyTorch.
     *
     * @param learningRate η
     */
    public AdaGrad(double learningRate) {
        this.learningRate = Require.positive("learning rate", learningRate);
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        memory.count("steps");
        EachParameter.step(parameters, w -> {
            Array g = w.gradient();
            Array v = memory.of("v", w);
            // v ← v + g²
            v.addScaledSquare(1, g);
            // w ← w − η g / (√v + ε)
            w.value().addRootQuotient(-learningRate * factor, g, v, EPSILON);
        });
    }

    @Override
    public Memory memory() {
        return memory;
    }
}
