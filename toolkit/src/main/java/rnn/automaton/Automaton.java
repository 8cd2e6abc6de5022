package rnn.automaton;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rnn.array.Require;

/**
 * A deterministic finite automaton: from each state one arrow for each symbol, and some states accept. It starts in
 * state 0. Symbols are the digits 0, 1, … of a string.
 *
 * <pre>{@code
 * Automaton evenOnes = new Automaton(new int[][] {{0, 1}, {1, 0}}, true, false);
 * evenOnes.accepts("0110");   // true
 * }</pre>
 */
public final class Automaton {
    private static final int MOST_SYMBOLS = 10;

    private final int[][] next;
    private final boolean[] accepts;

    /**
     * An automaton.
     *
     * @param next for each state and each symbol the state that comes next
     * @param accepts for each state whether a string that ends there is accepted
     * @throws IllegalArgumentException if there is no state, the rows are not all of one length from 1 to 10, a state
     *     does not exist, or there are not as many answers as states
     */
    public Automaton(int[][] next, boolean... accepts) {
        Require.given("the table of an automaton", next);
        Require.atLeast("the number of an automaton's states", 1, next.length);
        if (accepts.length != next.length) {
            throw new IllegalArgumentException("an automaton says of each state whether it accepts, and these are "
                    + accepts.length + " answers for " + next.length + " states");
        }
        int symbols = Require.given("row 0 of the table", next[0]).length;
        if (symbols < 1 || symbols > MOST_SYMBOLS) {
            throw new IllegalArgumentException("an automaton reads 1 to " + MOST_SYMBOLS + " symbols, not " + symbols);
        }
        for (int q = 0; q < next.length; q++) {
            if (Require.given("row " + q + " of the table", next[q]).length != symbols) {
                throw new IllegalArgumentException("state " + q + " of an automaton has " + next[q].length
                        + " arrows and state 0 has " + symbols + ": each symbol needs one");
            }
            for (int r : next[q]) {
                Require.index("a state that an arrow leads to", r, next.length);
            }
        }
        this.next = Arrays.stream(next).map(int[]::clone).toArray(int[][]::new);
        this.accepts = accepts.clone();
    }

    /** {@return how many states it has, those that cannot be reached as well} */
    public int states() {
        return next.length;
    }

    /** {@return how many symbols it reads} */
    public int symbols() {
        return next[0].length;
    }

    /**
     * {@return the state after a symbol}
     *
     * @param state the one before
     * @param symbol the symbol, from 0
     */
    public int next(int state, int symbol) {
        return next[state][symbol];
    }

    /**
     * {@return whether a string that ends in this state is accepted}
     *
     * @param state the state
     */
    public boolean accepts(int state) {
        return accepts[state];
    }

    /**
     * {@return whether it accepts a string}
     *
     * @param string digits, each a symbol; it may be empty
     */
    public boolean accepts(String string) {
        int[] path = path(string);
        return accepts[path[path.length - 1]];
    }

    /**
     * {@return all states on the way through a string, the start first: one more than it has symbols}
     *
     * @param string digits, each a symbol
     * @throws IllegalArgumentException if one of them is no symbol of this automaton
     */
    public int[] path(String string) {
        int[] path = new int[string.length() + 1];
        for (int t = 0; t < string.length(); t++) {
            int symbol = string.charAt(t) - '0';
            if (symbol < 0 || symbol >= symbols()) {
                throw new IllegalArgumentException("'" + string.charAt(t) + "' in \"" + string
                        + "\" is no symbol: this automaton reads 0 to " + (symbols() - 1));
            }
            path[t + 1] = next[path[t]][symbol];
        }
        return path;
    }

    /**
     * {@return whether nothing that comes after this state can be accepted}
     *
     * @param state the state
     */
    public boolean isDead(int state) {
        return reachable(state).stream().noneMatch(q -> accepts[q]);
    }

    /** All states that can be reached, nearest first, then in the order of the symbols. */
    private List<Integer> reachable(int from) {
        List<Integer> found = new ArrayList<>(List.of(from));
        boolean[] seen = new boolean[states()];
        seen[from] = true;
        for (int i = 0; i < found.size(); i++) {
            for (int r : next[found.get(i)]) {
                if (!seen[r]) {
                    seen[r] = true;
                    found.add(r);
                }
            }
        }
        return found;
    }

    /**
     * {@return the smallest automaton that accepts the same strings} States that cannot be reached are dropped, and
     * states that no string tells apart become one. The new ones are numbered in the order in which a search from the
     * start meets them, so two automata accept the same strings exactly if their minimal ones are equal.
     *
     * <p>Moore, "Gedanken-experiments on sequential machines" (1956): begin with two classes, accepting and not, and
     * split a class as long as a symbol leads from two of its states into different classes.
     */
    public Automaton minimal() {
        List<Integer> reached = reachable(0);
        int[] classOf = new int[states()];
        for (int q : reached) {
            classOf[q] = accepts[q] ? 1 : 0;
        }
        int classes = 0; // of the round before; each round only splits, so an equal number is an equal partition
        while (true) {
            Map<List<Integer>, Integer> signatures = new LinkedHashMap<>();
            int[] finer = new int[states()];
            for (int q : reached) {
                List<Integer> signature = new ArrayList<>(List.of(classOf[q]));
                for (int r : next[q]) {
                    signature.add(classOf[r]);
                }
                int fresh = signatures.size();
                finer[q] = signatures.computeIfAbsent(signature, s -> fresh);
            }
            classOf = finer;
            if (signatures.size() == classes) {
                return quotient(classOf, reached, classes);
            }
            classes = signatures.size();
        }
    }

    /** Classes are numbered as they are first met by the search, so they are in its order already. */
    private Automaton quotient(int[] classOf, List<Integer> reached, int classes) {
        int[][] table = new int[classes][];
        boolean[] accepting = new boolean[classes];
        for (int q : reached) {
            table[classOf[q]] = Arrays.stream(next[q]).map(r -> classOf[r]).toArray();
            accepting[classOf[q]] = accepts[q];
        }
        return new Automaton(table, accepting);
    }

    /**
     * {@return the shortest string that one of the two accepts and the other does not, the first in the order of the
     * symbols if there are several; empty if both accept the same strings}
     *
     * @param other an automaton over the same symbols
     * @throws IllegalArgumentException if it reads other symbols
     */
    public Optional<String> difference(Automaton other) {
        if (other.symbols() != symbols()) {
            throw new IllegalArgumentException(
                    "automata over " + symbols() + " and " + other.symbols() + " symbols do not read the same strings");
        }
        Map<List<Integer>, String> met = new HashMap<>(Map.of(List.of(0, 0), ""));
        Deque<List<Integer>> pairs = new ArrayDeque<>(met.keySet());
        while (!pairs.isEmpty()) {
            List<Integer> pair = pairs.remove();
            if (accepts[pair.get(0)] != other.accepts[pair.get(1)]) {
                return Optional.of(met.get(pair));
            }
            for (int symbol = 0; symbol < symbols(); symbol++) {
                List<Integer> after = List.of(next[pair.get(0)][symbol], other.next[pair.get(1)][symbol]);
                if (met.putIfAbsent(after, met.get(pair) + symbol) == null) {
                    pairs.add(after);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether the other has the same states, arrows and answers, under the same numbers} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton automaton
                && Arrays.deepEquals(next, automaton.next)
                && Arrays.equals(accepts, automaton.accepts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(next) + Arrays.hashCode(accepts);
    }

    /** {@return its states with their arrows, such as {@code 0+:0,1 1:1,0}; a plus marks a state that accepts} */
    @Override
    public String toString() {
        return IntStream.range(0, states())
                .mapToObj(q -> q
                        + (accepts[q] ? "+:" : ":")
                        + Arrays.stream(next[q]).mapToObj(Integer::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }
}
