package rnn.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import rnn.array.Require;

/**
 * Learns an automaton from strings, without a network: all strings are put into a tree of their beginnings, and its
 * nodes are merged, nearest to the root first, wherever no string that is known forbids it. This is the rival of the
 * networks that become automata.
 *
 * <p>Oncina and García, "Identifying regular languages in polynomial time" (1992), known as RPNI: if the strings show
 * enough, the result is the minimal automaton of the language.
 */
public final class StateMerging {
    private static final int NONE = -1;

    private final int symbols;
    private final List<int[]> children = new ArrayList<>(); // of each node, NONE where the tree ends
    private final List<Boolean> labels = new ArrayList<>(); // null: no known string ends here

    private StateMerging(int symbols) {
        this.symbols = symbols;
    }

    /**
     * {@return an automaton that answers all given strings as they are answered, and others as it guesses}
     *
     * @param symbols how many there are
     * @param accepted strings that are to be accepted
     * @param rejected strings that are not
     * @throws IllegalArgumentException if a string is in both
     */
    public static Automaton learn(int symbols, Collection<String> accepted, Collection<String> rejected) {
        Require.given("the strings to accept", accepted);
        Require.given("the strings to reject", rejected);
        StateMerging tree = new StateMerging(Require.atLeast("the number of symbols", 1, symbols));
        TreeSet<String> all = new TreeSet<>(Comparator.comparing(String::length).thenComparing(s -> s));
        for (Collection<String> strings : List.of(accepted, rejected)) {
            for (String string : strings) {
                for (int end = 0; end <= string.length(); end++) {
                    all.add(string.substring(0, end)); // nodes are numbered short before long
                }
            }
        }
        Map<String, Integer> nodes = new HashMap<>();
        all.add("");
        all.forEach(start -> tree.add(start, nodes));
        accepted.forEach(string -> tree.labels.set(nodes.get(string), true));
        for (String string : rejected) {
            if (Boolean.TRUE.equals(tree.labels.get(nodes.get(string)))) {
                throw new IllegalArgumentException("\"" + string + "\" cannot be both accepted and rejected");
            }
            tree.labels.set(nodes.get(string), false);
        }
        return tree.merge();
    }

    private void add(String start, Map<String, Integer> nodes) {
        int node = children.size();
        nodes.put(start, node);
        int[] none = new int[symbols];
        Arrays.fill(none, NONE);
        children.add(none);
        labels.add(null);
        if (!start.isEmpty()) {
            int last = start.length() - 1;
            children.get(nodes.get(start.substring(0, last)))[start.charAt(last) - '0'] = node;
        }
    }

    /** The nodes with what has been merged so far; a copy of it is a trial. */
    private static final class Merged {
        final int[] into;
        final int[][] next;
        final Boolean[] label;

        Merged(int[] into, int[][] next, Boolean[] label) {
            this.into = into.clone();
            this.next = Arrays.stream(next).map(int[]::clone).toArray(int[][]::new);
            this.label = label.clone();
        }

        Merged copy() {
            return new Merged(into, next, label);
        }

        int find(int node) {
            int at = node;
            while (into[at] != at) {
                at = into[at];
            }
            return at;
        }

        /** {@return whether the two, and all that follows from it, can be one} */
        boolean fold(int one, int other) {
            int a = Math.min(find(one), find(other));
            int b = Math.max(find(one), find(other));
            if (a == b) {
                return true;
            }
            if (label[a] != null && label[b] != null && !label[a].equals(label[b])) {
                return false;
            }
            into[b] = a;
            label[a] = label[a] == null ? label[b] : label[a];
            for (int k = 0; k < next[a].length; k++) {
                int mine = next[find(a)][k];
                int theirs = next[b][k];
                if (mine == NONE) {
                    next[find(a)][k] = theirs;
                } else if (theirs != NONE && !fold(mine, theirs)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Automaton merge() {
        int nodes = children.size();
        int[] itself = new int[nodes];
        Arrays.setAll(itself, i -> i);
        Merged merged = new Merged(itself, children.toArray(new int[0][]), labels.toArray(new Boolean[0]));
        List<Integer> states = new ArrayList<>(List.of(0));
        for (int node = 1; node < nodes; node++) {
            if (merged.find(node) != node) {
                continue;
            }
            Merged best = null;
            for (int i = 0; i < states.size() && best == null; i++) {
                Merged trial = merged.copy();
                best = trial.fold(states.get(i), node) ? trial : null;
            }
            if (best == null) {
                states.add(node);
            } else {
                merged = best;
            }
        }
        return automaton(merged, states);
    }

    /** Where no arrow was ever seen, it leads to a state that accepts nothing. */
    private Automaton automaton(Merged merged, List<Integer> states) {
        int dead = states.size();
        int[][] table = new int[dead + 1][symbols];
        boolean[] accepts = new boolean[dead + 1];
        Arrays.fill(table[dead], dead);
        for (int q = 0; q < dead; q++) {
            int node = states.get(q);
            accepts[q] = Boolean.TRUE.equals(merged.label[node]);
            for (int k = 0; k < symbols; k++) {
                int after = merged.next[node][k];
                table[q][k] = after == NONE ? dead : states.indexOf(merged.find(after));
            }
        }
        return new Automaton(table, accepts).minimal();
    }
}
