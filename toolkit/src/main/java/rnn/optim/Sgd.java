package rnn.optim;

import java.util.List;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Parameter;

/**
 * Gradient descent, with momentum: the velocity v forgets a little each step, and the gradient pushes it.
 *
 * <p>Polyak, "Some methods of speeding up the convergence of iteration methods" (1964), in the form that PyTorch uses.
 *
 * <pre>
 * v ← μ v + g
 * w ← w − η v
 * </pre>
 */
public final class Sgd implements Optimiser {
    private final double learningRate;
    private final double momentum;
    private final Memory memory = new Memory("Sgd");

    /**
     * Plain gradient descent.
     *
     * @param learningRate η
     */
    public Sgd(double learningRate) {
        this(learningRate, 0);
    }

    /**
     * Gradient descent with momentum.
     *
     * @param learningRate η
     * @param momentum μ, 0 to 1
     */
    public Sgd(double learningRate, double momentum) {
        this.learningRate = Require.positive("learning rate", learningRate);
        this.momentum = Require.fraction("momentum", momentum);
    }

    @Override
    public void step(List<Parameter> parameters, double factor) {
        memory.count("steps");
        EachParameter.step(parameters, w -> {
            Array v = w.gradient();
            if (momentum > 0) {
                v = memory.of("v", w);
                // v ← μ v + g
                v.scale(momentum).add(w.gradient());
            }
            // w ← w − η v
            w.value().addScaled(-learningRate * factor, v);
        });
    }

    @Override
    public Memory memory() {
        return memory;
    }
}
