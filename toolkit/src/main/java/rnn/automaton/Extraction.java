package rnn.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.SecondOrderCell;
import rnn.cell.State;

/**
 * The automaton that is read out of a trained cell. The range of each unit is cut into equal parts, so the space of
 * states falls into boxes. A search from the first state follows every symbol; each box that it meets becomes a state
 * of the automaton, and its first visitor speaks for it: where that vector goes next, the box goes next, and the box
 * accepts if unit 0 of that vector is in the upper half.
 *
 * <p>Giles and others, "Learning and extracting finite state automata with second-order recurrent neural networks"
 * (1992), section 4.
 *
 * <pre>{@code
 * Automaton found = Extraction.of(cell, 3).automaton().minimal();
 * }</pre>
 */
public final class Extraction {
    /** The search gives up beyond as many states. */
    public static final int MOST_STATES = 20_000;

    private final Automaton automaton;
    private final double[][] visitors;

    private Extraction(Automaton automaton, double[][] visitors) {
        this.automaton = automaton;
        this.visitors = visitors;
    }

    /**
     * {@return what is read out of a second-order cell, whose units lie between 0 and 1}
     *
     * @param cell reads one-hot rows
     * @param boxes into how many parts the range of each unit is cut, at least 2
     */
    public static Extraction of(SecondOrderCell cell, int boxes) {
        int symbols = cell.W.value().rows() / cell.b.value().size();
        return of(cell, cell.start(1), symbols, 0, 1, boxes);
    }

    /**
     * {@return what is read out of any cell}
     *
     * @param cell reads one-hot rows
     * @param start the state before the first symbol, one row in each part
     * @param symbols D, the columns of its input
     * @param low what a number of its state cannot fall below
     * @param high what it cannot exceed
     * @param boxes into how many parts the range of each number is cut, at least 2
     * @throws IllegalStateException if the search meets more than {@value #MOST_STATES} boxes
     */
    public static Extraction of(Cell cell, State start, int symbols, double low, double high, int boxes) {
        Require.atLeast("the number of boxes of a unit", 2, boxes);
        Require.positive("the width of a unit's range", high - low);
        return Operation.noGradient(() -> search(cell, start, symbols, low, high, boxes));
    }

    private static Extraction search(Cell cell, State start, int symbols, double low, double high, int boxes) {
        Array like = start.get(0).value();
        Var[] inputs = IntStream.range(0, symbols)
                .mapToObj(k -> {
                    Array x = like.zeros(1, symbols);
                    x.set(k, 1);
                    return Var.constant(x);
                })
                .toArray(Var[]::new);
        Map<List<Integer>, Integer> found = new LinkedHashMap<>();
        List<State> queue = new ArrayList<>(List.of(start));
        List<int[]> table = new ArrayList<>();
        found.put(box(numbers(start), low, high, boxes), 0);
        for (int q = 0; q < queue.size(); q++) {
            int[] row = new int[symbols];
            for (int k = 0; k < symbols; k++) {
                State after = cell.step(inputs[k], queue.get(q)).state();
                Integer known = found.putIfAbsent(box(numbers(after), low, high, boxes), queue.size());
                row[k] = known == null ? queue.size() : known;
                if (known == null) {
                    queue.add(after);
                }
            }
            table.add(row);
            if (queue.size() > MOST_STATES) {
                throw new IllegalStateException("more than " + MOST_STATES + " boxes are visited: take fewer than "
                        + boxes + " for each unit, or train the cell first");
            }
        }
        double[][] visitors = queue.stream().map(Extraction::numbers).toArray(double[][]::new);
        boolean[] accepts = new boolean[visitors.length];
        for (int q = 0; q < accepts.length; q++) {
            accepts[q] = visitors[q][0] > (low + high) / 2;
        }
        return new Extraction(new Automaton(table.toArray(new int[0][]), accepts), visitors);
    }

    private static double[] numbers(State state) {
        return state.parts().stream()
                .map(Var::value)
                .flatMapToDouble(part -> IntStream.range(0, part.size()).mapToDouble(part::get))
                .toArray();
    }

    private static List<Integer> box(double[] numbers, double low, double high, int boxes) {
        return Arrays.stream(numbers)
                .mapToInt(x -> (int) Math.max(0, Math.min(boxes - 1.0, Math.floor((x - low) / (high - low) * boxes))))
                .boxed()
                .toList();
    }

    /** {@return the automaton as it was read, with a state for each box that was visited} */
    public Automaton automaton() {
        return automaton;
    }

    /** {@return for each state of the automaton the vector that first came into its box} */
    public double[][] visitors() {
        return Arrays.stream(visitors).map(double[]::clone).toArray(double[][]::new);
    }
}
