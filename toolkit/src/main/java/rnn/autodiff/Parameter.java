package rnn.autodiff;

import java.util.List;
import rnn.array.Array;
import rnn.array.Conversions;

/** A value that is learned: it has a name, keeps its gradient from {@link Var#backward} until it is cleared. */
public final class Parameter extends Var {
    private final String name;

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

    /** {@return its name} */
    public String name() {
        return name;
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
