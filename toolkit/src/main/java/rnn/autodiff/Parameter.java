package rnn.autodiff;

import java.util.List;
import rnn.array.Array;
import rnn.array.Conversions;

/** A value that is learned: it has a name, keeps its gradient from {@link Var#backward} until it is cleared. */
public final class Parameter extends Var {
    private String name;

    /**
     * A parameter that starts from the given numbers.
     *
     * @param name what it is called in its paper's equations
     * @param start the numbers, which training changes in place
     */
    public Parameter(String name, Array start) {
        super(start, null, true);
        this.name = name;
    }

    /** {@return its name: the parts of the model that hold it, then its own, with dots between: {@code output.W}} */
    public String name() {
        return name;
    }

    /** {@return its own name alone: {@code W}} */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Names the part of a model that holds these parameters: {@code W} becomes {@code part.W}. Whatever is built of
     * parts calls this as it is built, from the inside outward, so that all names in a model differ.
     *
     * @param part what the part is called
     * @param parameters its parameters
     */
    public static void name(String part, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (!parameter.name.startsWith(part + ".")) {
                parameter.name = part + "." + parameter.name;
            }
        }
    }

    /** Forgets the gradient. */
    public void clearGradient() {
        dropGradient();
    }

    /** Turns to double precision, in place: for a gradient check. */
    public void toDouble() {
        replaceValue(Conversions.toDouble(value()));
    }

    /**
     * {@return how many numbers are learned}
     *
     * @param parameters the parameters of a model
     */
    public static int count(List<Parameter> parameters) {
        return parameters.stream().mapToInt(p -> p.value().size()).sum();
    }

    @Override
    public String toString() {
        return name + " = " + super.toString();
    }
}
