package rnn.optim;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import rnn.autodiff.Parameter;
import rnn.product.Parallel;

/**
 * Applies something to every parameter independently (an optimiser's update, say), spread over the cores if there are
 * enough numbers to pay for it.
 */
final class EachParameter {
    /** How many nanoseconds a rule takes per number. */
    private static final double NUMBER = 1;

    private EachParameter() {}

    /** Applies the rule to all parameters that have a gradient. */
    static void step(List<Parameter> parameters, Consumer<Parameter> rule) {
        Parameter[] moved = withGradient(parameters);
        run(moved, i -> rule.accept(moved[i]));
    }

    /** {@return the sum of one number for each parameter that has a gradient, added in the order of the parameters} */
    static double sum(List<Parameter> parameters, ToDoubleFunction<Parameter> number) {
        Parameter[] counted = withGradient(parameters);
        double[] numbers = new double[counted.length];
        run(counted, i -> numbers[i] = number.applyAsDouble(counted[i]));
        double sum = 0;
        for (double each : numbers) {
            sum += each;
        }
        return sum;
    }

    private static Parameter[] withGradient(List<Parameter> parameters) {
        return Parameter.union(parameters).stream()
                .filter(w -> w.gradient() != null)
                .toArray(Parameter[]::new);
    }

    private static void run(Parameter[] parameters, IntConsumer each) {
        long numbers = 0;
        for (Parameter w : parameters) {
            numbers += w.value().size();
        }
        double nanoseconds = NUMBER * numbers / Math.max(1, parameters.length);
        Parallel.run(parameters.length, Parallel.grain(nanoseconds), (share, from, to) -> {
            for (int i = from; i < to; i++) {
                each.accept(i);
            }
        });
    }
}
