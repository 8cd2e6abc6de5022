package rnn.optim;

import java.util.List;
import rnn.autodiff.Parameter;

/** A rule that moves weights against their gradient, g below. It remembers what it needs for each parameter itself. */
public interface Optimiser {
    /**
     * Moves every parameter that has a gradient, in place.
     *
     * @param parameters the parameters of a model, the same at every call
     */
    void step(List<Parameter> parameters);
}
