package rnn.autodiff;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import rnn.array.Array;

/**
 * Compares the gradients that {@link Var#backward} computes with central differences, (L(w + ε) − L(w − ε)) / 2ε, for
 * every element of every parameter, in double precision.
 *
 * <p>The parameters are converted to double precision first, and stay so. All inputs of the loss must be double as
 * well.
 *
 * @param worst the element whose two gradients differ most, as a sentence
 * @param error the largest |computed − expected| / max(1, |computed|, |expected|)
 * @param elements how many elements were compared
 */
public record GradientCheck(String worst, double error, int elements) {
    private static final double EPSILON = 1e-5;

    /** The error of central differences in double precision is about ε² = 1e-10, plus the rounding 1e-16/ε = 1e-11. */
    private static final double TOLERANCE = 1e-7;

    /**
     * Compares all gradients.
     *
     * @param parameters the loss is differentiated with respect to these; make an input a parameter to check it too
     * @param loss computes the loss from scratch; equal parameters must give an equal loss
     * @return the largest difference
     */
    public static GradientCheck of(List<Parameter> parameters, Supplier<Var> loss) {
        List<Parameter> each = Parameter.union(parameters);
        each.forEach(Parameter::toDouble);
        loss.get().backward();
        GradientCheck result = new GradientCheck("no element", 0, 0);
        for (Parameter parameter : each) {
            Array computed = parameter.gradient() == null ? parameter.value().zeros() : parameter.gradient();
            for (int i = 0; i < computed.size(); i++) {
                result = result.compare(parameter, i, computed.get(i), difference(parameter.value(), i, loss));
            }
            parameter.clearGradient();
        }
        return result;
    }

    private static double difference(Array value, int index, Supplier<Var> loss) {
        double before = value.get(index);
        value.set(index, before + EPSILON);
        // Operations are recorded, though no gradient goes back, because dropout, say, is active only while recording.
        double above = loss.get().item();
        value.set(index, before - EPSILON);
        double below = loss.get().item();
        value.set(index, before);
        return (above - below) / (2 * EPSILON);
    }

    private GradientCheck compare(Parameter parameter, int index, double computed, double expected) {
        double scale = Math.max(1, Math.max(Math.abs(computed), Math.abs(expected)));
        double difference = Math.abs(computed - expected) / scale;
        if (!(difference <= error) || elements == 0) {
            String place = String.format(
                    Locale.ROOT, "%s[%d]: expected %.9g, computed %.9g", parameter.name(), index, expected, computed);
            return new GradientCheck(place, difference, elements + 1);
        }
        return new GradientCheck(worst, error, elements + 1);
    }

    /** {@return whether every gradient is right to 1e-7} */
    public boolean passed() {
        return error <= TOLERANCE;
    }

    /**
     * Fails unless every gradient is right.
     *
     * @throws AssertionError naming the parameter, the index, what was expected and what was computed
     */
    public void require() {
        if (!passed()) {
            throw new AssertionError("the gradient is wrong at " + worst);
        }
    }
}
