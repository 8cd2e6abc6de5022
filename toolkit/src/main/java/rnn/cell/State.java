package rnn.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * What a cell remembers from one step to the next: a list of values [N,…] in the cell's own order. A list lets
 * carrying, masking and detaching be written once for all cells.
 *
 * @param parts the values
 */
public record State(List<Var> parts) {

    /**
     * A state of these values.
     *
     * @param parts copied
     */
    public State {
        parts = List.copyOf(parts);
    }

    /**
     * {@return a state of the given values}
     *
     * @param parts the values, in the cell's order
     */
    public static State of(Var... parts) {
        return new State(List.of(parts));
    }

    /**
     * {@return a state of zeros}
     *
     * @param like a parameter of the cell, which gives the precision
     * @param batch N
     * @param sizes how many columns each part has
     */
    public static State zeros(Parameter like, int batch, int... sizes) {
        return new State(Arrays.stream(sizes)
                .mapToObj(size -> Var.constant(like.value().zeros(batch, size)))
                .toList());
    }

    /**
     * {@return one part}
     *
     * @param index which, in the cell's order
     */
    public Var get(int index) {
        return parts.get(index);
    }

    /** {@return the same numbers, through which no gradient flows back: for truncated backpropagation} */
    public State detach() {
        return map(Var::detach);
    }

    /**
     * {@return the parts of all states, one after the other}
     *
     * @param states the states of the layers of a network, say
     */
    public static State join(List<State> states) {
        return new State(states.stream().flatMap(state -> state.parts.stream()).toList());
    }

    /**
     * {@return this state taken apart again}
     *
     * @param counts how many parts each of the states has
     * @throws IllegalArgumentException if their sum is not the number of parts of this state
     */
    public List<State> split(List<Integer> counts) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        if (all != parts.size()) {
            throw new IllegalArgumentException("a state of " + parts.size() + " parts is not one of " + all
                    + ": it must come from start() or from the last() of the same network");
        }
        List<State> states = new ArrayList<>();
        int from = 0;
        for (int count : counts) {
            states.add(new State(parts.subList(from, from + count)));
            from += count;
        }
        return states;
    }

    /** {@return this state with another first part} */
    State withFirst(Var first) {
        List<Var> changed = new ArrayList<>(parts);
        changed.set(0, first);
        return new State(changed);
    }

    private State map(UnaryOperator<Var> function) {
        return new State(parts.stream().map(function).toList());
    }

    /**
     * {@return this state where step t is real, the one before where step t is padding; the size of a weight above 0
     * does not matter}
     */
    State maskedBy(Mask mask, int t, State before) {
        if (mask.isFull(t)) {
            return this;
        }
        List<Var> mixed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            mixed.add(get(i).weightRows(mask.realAt(t)).plus(before.get(i).weightRows(mask.complementAt(t))));
        }
        return new State(mixed);
    }
}
