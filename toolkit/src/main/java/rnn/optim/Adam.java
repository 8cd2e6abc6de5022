package rnn.optim;

import java.util.List;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Parameter;

/**
 * Adam: momentum, and for each weight a step that is scaled by the usual size of its own gradient.
 *
 * <p>Kingma and Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * w ← w − η m̂ / (√v̂ + ε)        m̂ = m / (1 − β₁ᵏ), v̂ = v / (1 − β₂ᵏ) at step k
 * </pre>
 */
public final class Adam implements Optimiser {
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final double learningRate;
    private final Memory memory = new Memory("Adam");

    /**
     * Adam with the paper's β₁ = 0.9, β₂ = 0.999 and ε = 1e-8.
     *
     * @param learningRate η
     */
    public Adam(double learningRate) {
        this.learningRate = Require.positive("learning rate", learningRate);
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        int steps = memory.count("steps");
        double correction1 = 1 - Math.pow(BETA_1, steps);
        double correction2 = 1 - Math.pow(BETA_2, steps);
        // m̂ / (√v̂ + ε) with both corrections moved out of the loop: s m / (√v + ε √correction₂)
        double rate = learningRate * factor * Math.sqrt(correction2) / correction1;
        double epsilon = EPSILON * Math.sqrt(correction2);
        EachParameter.step(parameters, w -> {
            Array g = w.gradient();
            Array m = memory.of("m", w);
            Array v = memory.of("v", w);
            // m ← β₁ m + (1 − β₁) g
            m.mix(BETA_1, g);
            // v ← β₂ v + (1 − β₂) g²
            v.mixSquare(BETA_2, g);
            // w ← w − η m̂ / (√v̂ + ε)
            w.value().addRootQuotient(-rate, m, v, epsilon);
        });
    }

    @Override
    public Memory memory() {
        return memory;
    }
}
