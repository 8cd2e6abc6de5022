package rnn.autodiff;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.Require;

/** A value that is learned. It has a name, and keeps its gradient from {@link Var#backward} until it is cleared. */
public final class Parameter extends Var {
    private String name;

    /**
     * A parameter that starts from the given numbers.
     *
     * @param name its name in the paper's equations
     * @param start the numbers, which training changes in place
     */
    public Parameter(String name, Array start) {
        super(Require.given("the numbers of a parameter", start), null, true);
        this.name = Require.given("the name of a parameter", name);
    }

    /**
     * {@return its full name: the names of the parts of the model that hold it, then its own, separated by dots, such
     * as {@code output.W}}
     */
    public String name() {
        return name;
    }

    /** {@return only its own name, such as {@code W}} */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Names the part of a model that holds these parameters: {@code W} becomes {@code part.W}. Anything that is built
     * of parts calls this in its constructor, from the inside outward, so that all names in a model differ.
     *
     * @param part the name of the part
     * @param parameters its parameters
     */
    public static void name(String part, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (!parameter.name.startsWith(part + ".")) {
                parameter.name = part + "." + parameter.name;
            }
        }
    }

    /**
     * Names the parts of a whole, as {@link #name(String, List)} names one. A parameter that several parts share is
     * named after the first.
     *
     * @param parts the name of each part
     * @param parameters the parameters of each part
     */
    public static void name(List<String> parts, List<List<Parameter>> parameters) {
        Set<Parameter> named = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            name(parts.get(i), parameters.get(i).stream().filter(named::add).toList());
        }
    }

    /**
     * {@return the parameters of a whole that is built of parts, in order of first appearance: each once, however many
     * parts share it} Code that gathers parameters, or does something to each of them, must call this. Then a layer
     * that is used twice in a network, or one table of vectors for two languages, is clipped, stepped, counted and
     * saved once.
     *
     * @param parts the parameters of each part
     */
    @SafeVarargs
    public static List<Parameter> union(List<Parameter>... parts) {
        Set<Parameter> each = new LinkedHashSet<>();
        for (List<Parameter> part : parts) {
            each.addAll(Require.given("a list of parameters", part));
        }
        return List.copyOf(each);
    }

    /** Forgets the gradient. */
    public void clearGradient() {
        dropGradient();
    }

    /** Converts the numbers to double precision, in place, for a gradient check. */
    public void toDouble() {
        replaceValue(Conversions.toDouble(value()));
    }

    /**
     * {@return how many numbers are learned; a parameter that is in the list twice counts once}
     *
     * @param parameters the parameters of a model
     */
    public static int count(List<Parameter> parameters) {
        return union(parameters).stream().mapToInt(p -> p.value().size()).sum();
    }

    @Override
    public String toString() {
        return name + " = " + super.toString();
    }
}
