package rnn.optim;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.autodiff.Parameter;

/**
 * What an optimiser remembers from step to step: counts, and an array for each parameter and each letter of its
 * equations. All of it is in one place, so it can be saved; then an interrupted training goes on as if it had never
 * stopped.
 */
public final class Memory {
    private final String owner;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, IdentityHashMap<Parameter, Array>> arrays = new LinkedHashMap<>();

    /**
     * An empty memory.
     *
     * @param owner the optimiser's name, so that another optimiser cannot restore this memory by mistake
     */
    public Memory(String owner) {
        this.owner = owner;
    }

    /**
     * {@return one more than at the last call; 1 at the first}
     *
     * @param what the name of what is counted, such as {@code steps}
     */
    public int count(String what) {
        return counts.merge(what, 1, Integer::sum);
    }

    /**
     * {@return the array for a parameter, which the caller changes in place; zeros at first}
     *
     * @param letter its letter in the optimiser's equations
     * @param w the parameter, which gives the shape
     */
    public synchronized Array of(String letter, Parameter w) {
        return arrays.computeIfAbsent(letter, l -> new IdentityHashMap<>())
                .computeIfAbsent(w, p -> p.value().zeros());
    }

    /**
     * {@return a copy of everything: {@code Adam/steps} [1], and {@code Adam/m/output.W} for each letter and parameter}
     *
     * @param parameters the parameters of a model, each with a different name
     */
    public Map<String, Array> save(List<Parameter> parameters) {
        Map<String, Array> saved = new LinkedHashMap<>();
        counts.forEach((what, count) -> saved.put(owner + "/" + what, DoubleArray.of(new double[] {count}, 1)));
        arrays.forEach((letter, byParameter) -> parameters.stream()
                .filter(byParameter::containsKey)
                .forEach(w -> saved.put(name(letter, w), byParameter.get(w).copy())));
        return saved;
    }

    private String name(String letter, Parameter w) {
        return owner + "/" + letter + "/" + w.name();
    }

    /**
     * Replaces this memory by a saved one.
     *
     * @param saved what {@link #save} gave for a model of the same names and shapes
     * @param parameters the parameters of the model
     * @throws IllegalArgumentException if the saved memory belongs to another optimiser or model; then nothing changes
     */
    public void restore(Map<String, Array> saved, List<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        parameters.forEach(w -> byName.put(w.name(), w));
        saved.forEach((name, array) -> requireFits(name, array, byName));
        counts.clear();
        arrays.clear();
        saved.forEach((name, array) -> {
            String[] parts = name.split("/", 3);
            if (parts.length == 2) {
                counts.put(parts[1], (int) array.get(0));
            } else {
                of(parts[1], byName.get(parts[2])).setTo(array);
            }
        });
    }

    private static boolean isCount(double number) {
        return number >= 0 && number <= Integer.MAX_VALUE && number == Math.rint(number);
    }

    private void requireFits(String name, Array array, Map<String, Parameter> byName) {
        String[] parts = name.split("/", 3);
        if (!parts[0].equals(owner)) {
            throw new IllegalArgumentException("what was saved is the memory of " + parts[0] + ", not of " + owner);
        }
        boolean fits = parts.length == 2
                ? array.size() == 1 && isCount(array.get(0))
                : parts.length == 3
                        && byName.containsKey(parts[2])
                        && byName.get(parts[2]).value().hasShapeOf(array);
        if (!fits) {
            throw new IllegalArgumentException("the saved memory " + name + " "
                    + java.util.Arrays.toString(array.shape()) + " fits no parameter of the model");
        }
    }
}
