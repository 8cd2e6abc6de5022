package rnn.optim;

import java.util.List;
import rnn.autodiff.Parameter;

/** Keeps exploding gradients from throwing the weights away. */
public final class GradientClip {
    private GradientClip() {}

    /**
     * Scales all gradients by one factor so that their common norm is at most the given one; their direction stays.
     *
     * <p>Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural networks" (2013), algorithm 1.
     *
     * <pre>
     * if ‖g‖ &gt; c:  g ← c g / ‖g‖        ‖g‖² = Σ over all elements of all parameters
     * </pre>
     *
     * @param parameters whose gradients are scaled in place
     * @param most c, the largest norm allowed
     * @return ‖g‖ before
     */
    public static double byGlobalNorm(List<Parameter> parameters, double most) {
        double norm = globalNorm(parameters);
        if (norm > most) {
            for (Parameter parameter : parameters) {
                if (parameter.gradient() != null) {
                    parameter.gradient().scale(most / norm);
                }
            }
        }
        return norm;
    }

    /**
     * {@return ‖g‖ over all parameters together}
     *
     * @param parameters those without a gradient count as 0
     */
    public static double globalNorm(List<Parameter> parameters) {
        double squares = 0;
        for (Parameter parameter : parameters) {
            if (parameter.gradient() != null) {
                squares += parameter.gradient().sumOfSquares();
            }
        }
        return Math.sqrt(squares);
    }
}
