package rnn.optim;

import java.util.List;
import rnn.autodiff.Parameter;

/** Keeps exploding gradients from throwing the weights away. */
public final class GradientClip {
    private GradientClip() {}

    /**
     * Scales all gradients by one factor, so that their common norm is at most the given one. Their direction stays the
     * same.
     *
     * <p>Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural networks" (2013), algorithm 1.
     *
     * <pre>
     * if ‖g‖ &gt; c:  g ← c g / ‖g‖        ‖g‖² = Σ over all elements of all parameters
     * </pre>
     *
     * @param parameters the parameters whose gradients are scaled in place
     * @param most c, the largest norm allowed
     * @return ‖g‖ before clipping
     */
    public static double byGlobalNorm(List<Parameter> parameters, double most) {
        requireSize(most);
        double norm = globalNorm(parameters);
        if (norm > most) {
            EachParameter.step(parameters, w -> w.gradient().scale(most / norm));
        }
        return norm;
    }

    /**
     * Scales the gradient of each parameter separately, so that its norm is at most the given one. This is the rule of
     * {@link #byGlobalNorm}, applied matrix by matrix: one that explodes does not silence the others.
     *
     * <pre>
     * if ‖g_i‖ &gt; c:  g_i ← c g_i / ‖g_i‖     for every parameter i
     * </pre>
     *
     * @param parameters the parameters whose gradients are scaled in place
     * @param most c, the largest norm allowed
     */
    public static void byNorm(List<Parameter> parameters, double most) {
        requireSize(most);
        for (Parameter parameter : Parameter.union(parameters)) {
            byGlobalNorm(List.of(parameter), most);
        }
    }

    /**
     * Cuts every number of the gradients to a range. This changes their direction.
     *
     * <p>Graves, "Generating sequences with recurrent neural networks" (2013), section 2.1.
     *
     * <pre>
     * g ← min(max(g, −c), c)
     * </pre>
     *
     * @param parameters the parameters whose gradients are cut in place
     * @param most c, the largest size allowed
     */
    public static void byValue(List<Parameter> parameters, double most) {
        requireSize(most);
        EachParameter.step(parameters, w -> w.gradient().clamp(most));
    }

    /**
     * {@return ‖g‖ over all parameters together}
     *
     * @param parameters those without a gradient count as 0
     */
    public static double globalNorm(List<Parameter> parameters) {
        return Math.sqrt(EachParameter.sum(parameters, w -> w.gradient().sumOfSquares()));
    }

    /**
     * {@return the size, if gradients can be clipped to it; infinity is allowed and clips nothing}
     *
     * @param most the largest norm or number allowed
     * @throws IllegalArgumentException if it is not positive
     */
    public static double requireSize(double most) {
        if (!(most > 0)) {
            throw new IllegalArgumentException("gradients are clipped to a positive size, not to " + most);
        }
        return most;
    }
}
