package rnn.autodiff;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.Require;

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
        super(Require.given("the numbers of a parameter", start), null, true);
        this.name = Require.given("the name of a parameter", name);
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

    /**
     * Names the parts of a whole, as {@link #name(String, List)} does with one. A parameter that several parts share is
     * named after the first.
     *
     * @param parts what each part is called
     * @param parameters of each part
     */
    public static void name(List<String> parts, List<List<Parameter>> parameters) {
        Set<Parameter> named = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            name(parts.get(i), parameters.get(i).stream().filter(named::add).toList());
        }
    }

    /**
     * {@return the parameters of a whole that is built of parts: each once, however many parts share it, where it
     * appears first} Whoever gathers parameters or does something to each of them passes through here, so that a layer
     * that stands twice in a network, or one table of vectors for two languages, is clipped, stepped, counted and saved
     * once.
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

    /** Turns to double precision, in place: for a gradient check. */
    public void toDouble() {
        replaceValue(Conversions.toDouble(value()));
    }

    /**
     * {@return how many numbers are learned; those of a parameter that stands in the list twice count once}
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
