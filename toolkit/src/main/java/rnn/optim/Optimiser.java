package rnn.optim;

import java.util.List;
import rnn.autodiff.Parameter;

/**
 * A rule that moves weights against their gradient, g below. It keeps what it remembers of each parameter in its
 * {@link #memory}.
 */
public interface Optimiser {
    /**
     * Moves every parameter that has a gradient, in place.
     *
     * @param parameters the parameters of a model, the same at every call
     */
    default void step(List<Parameter> parameters) {
        step(parameters, 1);
    }

    /**
     * Moves every parameter that has a gradient, in place.
     *
     * @param parameters the parameters of a model, the same at every call
     * @param factor multiplies the learning rate at this step
     */
    void step(List<Parameter> parameters, double factor);

    /**
     * {@return what it remembers, the same object at every call} An optimiser that remembers nothing need not override
     * this.
     */
    default Memory memory() {
        return new Memory("optimiser");
    }

    /**
     * {@return this optimiser with a learning rate that changes: {@code new Adam(0.01).with(Schedule.cosine(1000))}}
     *
     * @param schedule the factor of each step
     */
    default Optimiser with(Schedule schedule) {
        return new Scheduled(this, schedule);
    }
}
